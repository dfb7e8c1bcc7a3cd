package org.throughline.otherfields;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.throughline.otherfields.Work.Person;

/** Names and places that several fields share. */
final class Lexicon {
    /** Journals with the abbreviation that one database uses. */
    static final List<List<String>> JOURNALS = List.of(
            List.of("Northern Journal of Special Education", "North J Spec Educ"),
            List.of("International Journal of Inclusive Schooling", "Int. J. Incl. Sch."),
            List.of("Journal of Research in Special Needs Teaching", "J Res Spec Needs Teach"),
            List.of("European Review of Special Needs Education", "Eur Rev Spec Needs Educ"),
            List.of("Support for Pupils", "Support Pupils"),
            List.of("Educational Psychology in Schools and Homes", "Educ Psychol Sch Homes"),
            List.of("Disability & Education", "Disabil. Educ."),
            List.of("The Child and Family Worker", "Child Fam Work"),
            List.of("Health and Social Care in the Locality", "Health Soc Care Local"),
            List.of("Journal of Intellectual Disability Studies", "J Intellect Disabil Stud"),
            List.of("Developmental Medicine and Childhood Neurology Research", "Dev Med Child Neurol Res"),
            List.of("BMC Childhood", "BMC Child"),
            List.of("Child: Care, Health and Growth", "Child Care Health Growth"),
            List.of("Journal of Autism Research and Practice", "J Autism Res Pract"),
            List.of("Revista de Educación Especial", "Rev Educ Espec"),
            List.of("Zeitschrift für Sonderpädagogik", "Z. Sonderpadag."),
            List.of("Cambridge Review of Education", "Camb. Rev. Educ."),
            List.of("Education, Citizenship and Welfare", "Educ Citizsh Welf"),
            List.of("Teaching and Teacher Learning", "Teach. Teach. Learn."),
            List.of("Journal of Education Policy Studies", "J Educ Policy Stud"));

    static final List<String> BODIES = List.of(
            "Department for Education",
            "Ofsted",
            "Council for Disabled Children",
            "National Audit Office",
            "Education Policy Institute",
            "Local Government Association",
            "Children's Commissioner for England",
            "National Foundation for Educational Research",
            "Welsh Government",
            "Contact");
    static final List<List<String>> BODIES_ALSO = List.of(
            List.of("DfE", "Great Britain. Department for Education", "Department for Education (DfE)"),
            List.of("Office for Standards in Education", "OFSTED"),
            List.of("CDC"),
            List.of("NAO", "Great Britain. National Audit Office"),
            List.of("EPI"),
            List.of("LGA"),
            List.of("Office of the Children's Commissioner"),
            List.of("NFER"),
            List.of("Llywodraeth Cymru"),
            List.of("Contact (charity)"));
    static final List<String> PLACES = List.of(
            "Leeds",
            "Lincoln",
            "Barnsley",
            "Barnet",
            "Bolton",
            "Bradford",
            "Brighton",
            "Bristol",
            "Devon",
            "Derby",
            "Dorset",
            "Essex",
            "Durham",
            "Wales",
            "Scotland",
            "Ghana",
            "Guyana",
            "Kenya",
            "Ireland",
            "Iceland",
            "Norway",
            "Sweden");
    static final List<String> UNIVERSITIES = List.of(
            "University of Northbridge",
            "University of Westmarch",
            "University College Harrow Hill",
            "Open University of the Fens",
            "Institute of Education, Rivermouth");
    static final List<String> PUBLISHERS = List.of(
            "Routledge", "Jessica Kingsley", "Policy Press", "Springer", "SAGE", "Palgrave Macmillan", "Peter Lang");
    private static final List<Person> PEOPLE = List.of(
            new Person("Margaret Anne", "Holloway"),
            new Person("John", "Smith"),
            new Person("Jane", "Smith"),
            new Person("David Robert", "Jones"),
            new Person("Wei", "Wang"),
            new Person("Li", "Wang"),
            new Person("Xiaoming", "Li"),
            new Person("Mohammed", "Khan"),
            new Person("Aisha", "Khan"),
            new Person("María José", "García López"),
            new Person("José Luis", "Fernández-Rodríguez"),
            new Person("Björn", "Åkesson"),
            new Person("Jürgen", "Müller"),
            new Person("Anna", "van der Berg"),
            new Person("Pieter", "de Vries"),
            new Person("Siobhán", "O'Brien"),
            new Person("Łukasz", "Wiśniewski"),
            new Person("Ana Paula", "da Silva"),
            new Person("Kwame", "Mensah"),
            new Person("Ama", "Owusu-Ansah"),
            new Person("Yuki", "Tanaka"),
            new Person("Soo-Jin", "Kim"),
            new Person("Min-Ho", "Kim"),
            new Person("Ruth", "Gwernan-Jones"),
            new Person("Ceri", "Davies"),
            new Person("Ffion", "Davies"),
            new Person("Peter", "Brown"),
            new Person("Sarah Louise", "Taylor"),
            new Person("Elif", "Yılmaz"),
            new Person("Mehmet", "Öztürk"),
            new Person("Priya", "Raghunathan"),
            new Person("Tom", "McAllister"),
            new Person("Hélène", "Lefèvre"),
            new Person("Geneviève", "Dupont-Martin"),
            new Person("Katarzyna", "Nowak"),
            new Person("Ingrid", "Solberg"),
            new Person("Emeka", "Okonkwo"),
            new Person("Rebecca", "Stone"),
            new Person("Hannah", "Whitcombe"),
            new Person("George", "Papadopoulos"),
            new Person("Nguyen Thi", "Hoa"),
            new Person("Caroline", "Bond-Taylor"),
            new Person("Alan", "Dyce"),
            new Person("Lani", "Florencio"),
            new Person("Brahm", "Norwick"));

    private Lexicon() {}

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static <T> T one(List<T> of, Random lot) {
        return of.get(lot.nextInt(of.size()));
    }

    static List<Person> people(Random lot) {
        int count = 1 + Math.min(lot.nextInt(5), lot.nextInt(6));
        return lot.ints(0, PEOPLE.size())
                .distinct()
                .limit(count)
                .mapToObj(PEOPLE::get)
                .toList();
    }
}
