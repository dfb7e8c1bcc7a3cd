package org.throughline.otherfields;

import java.util.List;
import java.util.Random;

/** Titles in other languages with their English as databases give it. */
final class Tongues {
    private static final List<String> LANGUAGES = List.of("Spanish", "German", "French", "Portuguese");
    private static final List<List<String>> WHAT = List.of(
            List.of(
                    "inclusive education",
                    "educación inclusiva",
                    "inklusive Bildung",
                    "éducation inclusive",
                    "educação inclusiva"),
            List.of(
                    "teacher attitudes",
                    "actitudes del profesorado",
                    "Einstellungen von Lehrkräften",
                    "attitudes des enseignants",
                    "atitudes dos professores"),
            List.of(
                    "family participation",
                    "participación de las familias",
                    "Beteiligung der Familien",
                    "participation des familles",
                    "participação das famílias"),
            List.of(
                    "school transition",
                    "transición escolar",
                    "Übergang in die Schule",
                    "transition scolaire",
                    "transição escolar"),
            List.of(
                    "early intervention",
                    "atención temprana",
                    "Frühförderung",
                    "intervention précoce",
                    "intervenção precoce"),
            List.of(
                    "school support teams",
                    "equipos de apoyo escolar",
                    "schulische Unterstützungsteams",
                    "équipes de soutien scolaire",
                    "equipas de apoio escolar"),
            List.of(
                    "reading difficulties",
                    "dificultades lectoras",
                    "Leseschwierigkeiten",
                    "difficultés de lecture",
                    "dificuldades de leitura"),
            List.of(
                    "cooperation between professionals",
                    "colaboración entre profesionales",
                    "Zusammenarbeit der Fachkräfte",
                    "collaboration entre professionnels",
                    "colaboração entre profissionais"));
    private static final List<List<String>> WHO = List.of(
            List.of(
                    "pupils with disabilities",
                    "alumnado con discapacidad",
                    "Schülerinnen und Schülern mit Behinderung",
                    "élèves en situation de handicap",
                    "alunos com deficiência"),
            List.of(
                    "children with autism",
                    "niños con autismo",
                    "Kindern mit Autismus",
                    "enfants avec autisme",
                    "crianças com autismo"),
            List.of("deaf pupils", "alumnado sordo", "gehörlosen Kindern", "élèves sourds", "alunos surdos"),
            List.of(
                    "pupils with intellectual disability",
                    "alumnado con discapacidad intelectual",
                    "Kindern mit geistiger Behinderung",
                    "élèves avec déficience intellectuelle",
                    "alunos com deficiência intelectual"),
            List.of(
                    "primary school children",
                    "escolares de primaria",
                    "Grundschulkindern",
                    "élèves du primaire",
                    "crianças do ensino básico"));
    private static final List<List<String>> HOW = List.of(
            List.of(
                    "a qualitative study",
                    "un estudio cualitativo",
                    "eine qualitative Studie",
                    "une étude qualitative",
                    "um estudo qualitativo"),
            List.of(
                    "a review of the literature",
                    "una revisión de la literatura",
                    "ein Überblick über die Literatur",
                    "une revue de la littérature",
                    "uma revisão da literatura"),
            List.of(
                    "results of a survey",
                    "resultados de una encuesta",
                    "Ergebnisse einer Befragung",
                    "résultats d'une enquête",
                    "resultados de um inquérito"),
            List.of(
                    "challenges and perspectives",
                    "retos y perspectivas",
                    "Herausforderungen und Perspektiven",
                    "défis et perspectives",
                    "desafios e perspetivas"),
            List.of("a case study", "un estudio de caso", "eine Fallstudie", "une étude de cas", "um estudo de caso"));
    private static final List<String> OF = List.of(" of ", " de ", " von ", " des ", " de ");

    private Tongues() {}

    static Work titled(Work work, Random lot) {
        int language = 1 + lot.nextInt(LANGUAGES.size());
        List<String> what = WHAT.get(lot.nextInt(WHAT.size()));
        List<String> who = WHO.get(lot.nextInt(WHO.size()));
        List<String> how = HOW.get(lot.nextInt(HOW.size()));
        return work.with(Part.TITLE, Lexicon.capital(what.getFirst()) + OF.getFirst() + who.getFirst())
                .with(Part.SUBTITLE, how.getFirst())
                .with(
                        Part.ORIGINAL,
                        Lexicon.capital(what.get(language)) + OF.get(language) + who.get(language) + ": "
                                + how.get(language))
                .with(Part.LANGUAGE, LANGUAGES.get(language - 1));
    }
}
