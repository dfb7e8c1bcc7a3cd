package org.throughline.web.madeup;

import java.sql.Connection;

/** The tables that made-up children fill, parents before what hangs on them. */
final class Tables {
    final Staging staging;
    final Staging.Table areas;
    final Staging.Table agencies;
    final Staging.Table persons;
    final Staging.Table children;
    final Staging.Table links;
    final Staging.Table seats;
    final Staging.Table seatAreas;
    final Staging.Table accounts;
    final Staging.Table relationships;
    final Staging.Table involvements;
    final Staging.Table residences;
    final Staging.Table identifiers;
    final Staging.Table otherNames;
    final Staging.Table nameWords;
    final Staging.Table nameKeys;
    final Staging.Table orders;
    final Staging.Table entitlements;
    final Staging.Table contributions;
    final Staging.Table contents;
    final Staging.Table processes;
    final Staging.Table facts;
    final Staging.Table duties;
    final Staging.Table entries;
    final Staging.Table chains;
    final Staging.Table accessLinks;
    final Staging.Table tiles;

    Tables(Connection owner) {
        staging = new Staging(owner);
        areas = staging.table("people.area", "id, name");
        agencies = staging.table("people.agency", "id, name, sector, area_id");
        persons = staging.table(
                "people.person",
                "id, source_agency_id, given_names, family_name, born, language, is_child, created_at");
        children = staging.table("people.child", "id, created_at");
        links = staging.table("people.child_link", "id, child_id, person_id, state, why, from_at");
        seats = staging.table("people.seat", "id, person_id, agency_id, role, title, from_date, until_date");
        seatAreas = staging.table("people.seat_area", "seat_id, area_id");
        accounts = staging.table("people.account", "id, person_id, login, created_at");
        relationships = staging.table(
                "people.relationship",
                "id, child_person_id, adult_person_id, kind, parental_responsibility, has_care, evidence, from_date, recorded_at");
        involvements = staging.table(
                "people.involvement",
                "id, child_person_id, agency_id, seat_id, role, why, from_date, until_date, recorded_at");
        residences = staging.table(
                "people.residence", "id, child_person_id, area_id, controller_id, from_date, until_date, recorded_at");
        identifiers = staging.table(
                "people.identifier", "id, person_id, kind, value, issuer, gateway, from_date, recorded_at");
        otherNames = staging.table("people.other_name", "id, person_id, kind, given_names, family_name, recorded_at");
        nameWords = staging.tableOfWords("people.name_word", "word, sound");
        nameKeys = staging.table("people.name_key", "person_id, area_id, word");
        orders = staging.table(
                "sharing.court_order",
                "id, child_person_id, against_person_id, kind, keeps_from_record, evidence, from_date, recorded_at");
        entitlements = staging.table(
                "sharing.entitlement",
                "seat_id, child_id, tier, purpose, may_write, area_id, because, from_date, until_date, blocked");
        contributions = staging.table(
                "child.contribution",
                "area_id, id, person_id, contributor_person_id, seat_id, agency_id, perspective, telling,"
                        + " conveyed_by_person_id, conveyed_how, kind, area_of_life, true_from, true_to, true_precision,"
                        + " known_on, recorded_at, tier, audience, language, controller_id");
        contents = staging.table("child.content", "area_id, contribution_id, form, words");
        processes = staging.table(
                "journey.process",
                "area_id, id, person_id, kind, asked_by_person_id, seat_id, asked_as, council_id,"
                        + " request_contribution_id, created_at");
        facts = staging.table(
                "journey.fact",
                "area_id, id, process_id, kind, happened_on, sent_on, received_on, recorded_at, by_seat_id");
        duties = staging.table(
                "journey.duty",
                "area_id, process_id, key, rule_id, rule_version, edition, body, start_fact_id, start_on, due_on,"
                        + " met_on, ended_on, ending");
        entries = staging.table(
                "sharing.access_entry",
                "id, at, account_id, person_id, seat_id, shown_name, shown_role, shown_agency, purpose, page");
        chains = staging.table("sharing.access_chain", "id, child_id, disclosure, salt, commitment, length, last_hash");
        accessLinks = staging.table(
                "sharing.access_link", "position, entry_id, chain_id, number, salt, entry_hash, chain_hash, leaf_hash");
        tiles = staging.table("sharing.access_tile", "height, index, hash");
    }
}
