package org.throughline.references;

import java.util.List;

/** What a column of a table can hold, and the names by which databases and tools call such a column (letters and digits only). */
public enum Column {
    ID("id", "recordid", "referenceid", "refid", "lensid", "centralid", "covidence", "internalid", "key", "studyid"),
    TITLE("title", "articletitle", "titleprimary", "primarytitle", "documenttitle", "doctitle", "name", "t1", "ti"),
    OTHER_TITLE(
            "originaltitle",
            "shorttitle",
            "titlesecondary",
            "alternatetitle",
            "alternatetitle2",
            "alternatetitle3",
            "translatedtitle",
            "originalforeigntitle",
            "shortenedtitle"),
    AUTHORS(
            "authors",
            "author",
            "authornames",
            "authorsprimary",
            "firstauthors",
            "authorfullnames",
            "authorlist",
            "au",
            "authorshipsauthordisplayname",
            "authorshipsrawauthorname"),
    EDITORS("editors", "editor", "secondaryauthors", "authorssecondary"),
    YEAR("year", "publicationyear", "publishedyear", "pubyear", "yearpublished", "publicationdateyear", "py"),
    DATE("date", "publicationdate", "datepublished", "dateofpublication", "pubdate", "createdate"),
    CONTAINER(
            "journal",
            "journaltitle",
            "sourcetitle",
            "publicationtitle",
            "publication",
            "source",
            "journalbook",
            "periodicalfull",
            "journalname",
            "containertitle",
            "primarylocationsourcedisplayname",
            "booktitle",
            "secondarytitle"),
    ABBREVIATION("abbreviatedsourcetitle", "journalabbreviation", "periodicalabbrev", "isoabbreviation"),
    VOLUME("volume", "vol", "vl", "bibliovolume"),
    ISSUE("issue", "number", "issuenumber", "biblioissue"),
    PAGES("pages", "page", "pagerange", "otherpages", "artno", "articlenumber"),
    START_PAGE("startpage", "firstpage", "pagestart", "bibliofirstpage", "sp"),
    END_PAGE("endpage", "lastpage", "pageend", "bibliolastpage", "ep"),
    PUBLISHER("publisher", "primarylocationsourcehostorganizationname"),
    PLACE("placepublished", "place", "sourcecountry", "placeofpublication", "location"),
    DOI("doi", "digitalobjectidentifier", "idsdoi"),
    PMID("pmid", "pubmedid", "medlinepmid", "idspmid"),
    ACCESSION("accessionnumber", "pmcid", "embaseaccessionid", "embaseid", "eid", "sourceid", "utuniquewosid"),
    STANDARD_NUMBER("issn", "isbn", "issns", "issnisbn", "eissn", "primarylocationsourceissnl"),
    ABSTRACT("abstract", "abstracttext", "abstractnote", "description", "ab"),
    KEYWORDS(
            "keywords",
            "authorkeywords",
            "indexkeywords",
            "subjects",
            "meshterms",
            "manualtags",
            "automatictags",
            "emtreemedicalindextermsmajorfocus",
            "emtreemedicalindexterms",
            "emtreedrugindextermsmajorfocus",
            "emtreedrugindexterms"),
    LANGUAGE("language", "languageoforiginaldocument", "outputlanguage", "articlelanguage"),
    URL("url", "link", "plink", "openurllink", "externalurl", "primarylocationlandingpageurl"),
    NOTE("notes", "note"),
    TYPE("typeofreference", "documenttype", "publicationtype", "referencetype", "itemtype", "doctype", "type"),
    DATABASE("database", "databasename", "datasource");

    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    List<String> names() {
        return names;
    }
}
