package org.throughline.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.ThroughlineTest;

/** Nobody can add a column in which words stand without saying how they leave it. */
@ThroughlineTest
class StoresOfWordsTest {
    /** Free text, but never words about a child: names of things, codes of ours, what proves an account. */
    private static final Set<String> NO_WORDS = Set.of("""
            child.asking.area_of_life
            child.asking.perspective
            child.contribution.area_of_life
            child.contribution.language
            child.erasure.ground
            directory.invitation.code_hash
            evidence.adoption.area_name
            evidence.adoption.conditions
            evidence.adoption.reason
            evidence.adoption.recommendation
            evidence.appraisal.feedback
            evidence.appraisal.interests
            evidence.label.interests
            evidence.label.rationale
            evidence.label.scheme
            evidence.label.setter
            evidence.label.tool
            evidence.label.value
            evidence.reply.words
            evidence.result.words
            evidence.scheme_level.level
            evidence.scheme_level.meaning
            evidence.scheme_level.scheme
            evidence.theme_name.name
            evidence.version.content
            evidence.version.what_changed
            journey.duty.edition
            journey.duty.ending
            journey.duty.key
            journey.duty.rule_id
            journey.exception_claim.ground
            journey.exception_claim.rule_id
            journey.fact.kind
            journey.process.kind
            partnership.action.without_evidence
            partnership.action.words
            partnership.adoption.reason
            partnership.agenda_item.why
            partnership.agenda_item.words
            partnership.answer.given
            partnership.answering.given
            partnership.answering.hash
            partnership.asked_after.answer
            partnership.asked_after.asked
            partnership.handed_over.to_know
            partnership.handed_over.words
            partnership.introduction.came_of
            partnership.introduction.who
            partnership.introduction.whom
            partnership.introduction.why
            partnership.money_in.for_what
            partnership.money_in.from_whom
            partnership.body_answer.body
            partnership.body_answer.decided_how
            partnership.body_answer.dissent
            partnership.body_answer.given
            partnership.booking_words.came_of
            partnership.booking_words.condition_back
            partnership.booking_words.condition_out
            partnership.booking_words.for_whom
            partnership.booking_words.purpose
            partnership.choice.confidence
            partnership.choice.fit
            partnership.choice.reason
            partnership.choice.recommendation
            partnership.choice.title
            partnership.closed_count.given
            partnership.closed_count.item
            partnership.closed_count.role
            partnership.code.hash
            partnership.comment.words
            partnership.concern_words.step
            partnership.concern_words.words
            partnership.consult.context
            partnership.consult.decides
            partnership.consult.question
            partnership.consult_code.hash
            partnership.consult_reply.doing
            partnership.consult_reply.heard
            partnership.consult_reply.not_doing
            partnership.consult_words.words
            partnership.decision.expected
            partnership.decision.question
            partnership.decision.reasons
            partnership.decision_look_back.found
            partnership.decision_look_back.next
            partnership.decision_option.words
            partnership.decision_view.words
            partnership.draft.changed
            partnership.draft.title
            partnership.draft.words
            partnership.goal.serves
            partnership.goal.words
            partnership.group_entry.why
            partnership.group_entry.words
            partnership.group_heard.who
            partnership.group_heard.words
            partnership.group_member.name
            partnership.look_back.found
            partnership.look_back.harm
            partnership.measure.definition
            partnership.measure.name
            partnership.measure.unit
            partnership.meeting.called_off
            partnership.meeting.moved_because
            partnership.meeting.venue
            partnership.note.title
            partnership.note.words
            partnership.offer.record
            partnership.paper.link
            partnership.paper.title
            partnership.paper.words
            partnership.partnership.conditions
            partnership.partnership.name
            partnership.partnership.vision
            partnership.place.answers_for
            partnership.place.holder
            partnership.place.mandate
            partnership.place.title
            partnership.priority.why
            partnership.priority.words
            partnership.protocol.changed
            partnership.protocol.embedding
            partnership.protocol.licence
            partnership.protocol.title
            partnership.protocol.words
            partnership.protocol_look.found
            partnership.protocol_look.next
            partnership.reading.agreed
            partnership.reading.dissent
            partnership.reading.present
            partnership.reply.words
            partnership.sentence.words
            partnership.series.name
            partnership.series.venue
            partnership.shared_thing.at_place
            partnership.shared_thing.name
            partnership.shared_thing.offered_by
            partnership.shared_thing.rules
            partnership.shared_thing.what
            partnership.task.came_of
            partnership.task.words
            partnership.task_group.ending_words
            partnership.task_group.idea
            partnership.task_group.name
            partnership.task_group.override_name
            partnership.task_group.override_why
            partnership.task_group.product
            partnership.task_group.question
            partnership.task_group.scope
            partnership.task_group.sharing_rule
            partnership.trial.analysis
            partnership.trial.consent
            partnership.trial.name
            partnership.trial.outcome
            partnership.trial.plan_sha256
            partnership.trial.question
            partnership.trial.stopping
            partnership.trial.unit
            partnership.trial.who
            partnership.trial_amendment.why
            partnership.trial_amendment.words
            partnership.trial_arm.words
            partnership.trial_end.departures
            partnership.trial_end.found
            partnership.trial_end.harm
            partnership.trial_end.limits
            partnership.wave.name
            people.account.login
            people.agency.name
            people.area.name
            people.contact_detail.value
            people.identifier.gateway
            people.identifier.issuer
            people.identifier.value
            people.involvement.role
            people.name_key.word
            people.name_word.sound
            people.name_word.word
            people.other_name.family_name
            people.other_name.given_names
            people.person.family_name
            people.person.given_names
            people.person.interpreter
            people.person.known_as
            people.person.language
            people.relationship.kind
            people.seat.role
            people.seat.title
            sharing.access_chain.commitment
            sharing.access_chain.last_hash
            sharing.access_chain.salt
            sharing.access_checkpoint.note
            sharing.access_entry.page
            sharing.access_entry.purpose
            sharing.access_entry.shown_agency
            sharing.access_entry.shown_name
            sharing.access_entry.shown_role
            sharing.access_link.chain_hash
            sharing.access_link.entry_hash
            sharing.access_link.leaf_hash
            sharing.access_link.salt
            sharing.access_tile.hash
            sharing.access_tree.log_key
            sharing.access_tree.origin
            sharing.access_tree.state
            sharing.access_unplaced.salt
            sharing.entitlement.because
            sharing.entitlement.purpose
            signals.signal.kind
            signals.signal.role
            synthesis.appraisal_choice.tool
            synthesis.batch_reference.stage
            synthesis.batch_reference.way
            synthesis.coding.code
            synthesis.coding.memo
            synthesis.duplicate.why
            synthesis.effect.estimate
            synthesis.effect.high
            synthesis.effect.interval_of
            synthesis.effect.low
            synthesis.effect.measure
            synthesis.effect.outcome
            synthesis.effect.page
            synthesis.extract.page
            synthesis.extract.speaker
            synthesis.extract.words
            synthesis.extraction_form.questions
            synthesis.extraction_form.why
            synthesis.finding.because
            synthesis.finding.confidence
            synthesis.finding.words
            synthesis.finding_wording.because
            synthesis.finding_wording.confidence
            synthesis.finding_wording.why
            synthesis.finding_wording.words
            synthesis.import_file.bytes
            synthesis.import_file.difference
            synthesis.import_file.filename
            synthesis.import_file.format
            synthesis.import_file.problems
            synthesis.import_file.replaces_why
            synthesis.import_file.sha256
            synthesis.joint.why
            synthesis.memo.words
            synthesis.placing.what
            synthesis.placing.why
            synthesis.protocol.content
            synthesis.protocol.why
            synthesis.reader.called
            synthesis.reader.mark
            synthesis.recommendation.conditions
            synthesis.recommendation.for_whom
            synthesis.recommendation.words
            synthesis.reference.abstract_text
            synthesis.reference.authors
            synthesis.reference.container
            synthesis.reference.dois
            synthesis.reference.issue
            synthesis.reference.keywords
            synthesis.reference.kind
            synthesis.reference.numbers
            synthesis.reference.own_id
            synthesis.reference.pages
            synthesis.reference.raw
            synthesis.reference.title
            synthesis.reference.volume
            synthesis.reference.year
            synthesis.release.content
            synthesis.release.sha256
            synthesis.release.why
            synthesis.report.route
            synthesis.report.words
            synthesis.report_file.bytes
            synthesis.report_file.filename
            synthesis.report_file.sha256
            synthesis.report_page.words
            synthesis.report_place.why
            synthesis.search_run.checked_by
            synthesis.search_run.limits
            synthesis.search_run.platform
            synthesis.search_run.searcher
            synthesis.search_run.source
            synthesis.search_run.strategy
            synthesis.settled.reason
            synthesis.settled.why
            synthesis.sheet.form
            synthesis.sheet.given
            synthesis.sheet_word.form
            synthesis.sheet_word.given
            synthesis.sheet_word.item
            synthesis.sheet_word.why
            synthesis.stop.why
            synthesis.study.label
            synthesis.study_word.why
            synthesis.synthesis.question
            synthesis.synthesis.title
            synthesis.theme.memo
            synthesis.theme.name
            synthesis.trail.what
            synthesis.vote.note
            synthesis.vote.reason
            web.credential.password_hash
            web.credential.totp_secret
            web.first_code.code_tag
            web.held_post.path
            web.recovery_code.code_tag
            web.session.principal_name
            web.session_attributes.attribute_bytes
            web.session_attributes.attribute_name
            web.sign_in_attempt.tag
            work.delivery.listener
            work.delivery.trouble
            work.draft.form
            work.event.act_why
            work.event.facts
            work.event.kind
            work.event.role
            work.job.kind
            work.job.seen_for
            work.job.trouble
            work.night.kind
            work.once.result
            """.strip().split("\\s+"));

    @Autowired
    JdbcClient jdbc;

    @Test
    void every_column_that_can_hold_text_says_whether_words_about_a_child_may_stand_in_it() {
        List<String> columns = textColumns();
        assertThat(columns)
                .as(
                        "columns of free text, against StoresOfWords.ALL and NO_WORDS in this test: add a new one to either")
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(StoresOfWords.ALL.stream().map(StoresOfWords.Store::column), NO_WORDS.stream())
                                .toList());
    }

    /** Text, JSON and byte columns of our schemas, but for those that a check holds to a list of codes. */
    private List<String> textColumns() {
        return jdbc.sql("""
                        SELECT n.nspname || '.' || t.relname || '.' || a.attname
                          FROM pg_attribute a
                          JOIN pg_class t ON t.oid = a.attrelid AND t.relkind IN ('r', 'p')
                          JOIN pg_namespace n ON n.oid = t.relnamespace
                         WHERE n.nspname NOT IN ('pg_catalog', 'information_schema', 'public', 'history')
                           AND n.nspname NOT LIKE 'pg\\_%'
                           AND a.attnum > 0 AND NOT a.attisdropped
                           AND a.atttypid IN ('text'::regtype, 'varchar'::regtype, 'json'::regtype, 'jsonb'::regtype, 'bytea'::regtype,
                                              'text[]'::regtype)
                           AND NOT EXISTS (SELECT 1 FROM pg_constraint c
                                            WHERE c.conrelid = t.oid AND c.contype = 'c' AND c.conkey = ARRAY[a.attnum]
                                              AND pg_get_constraintdef(c.oid) LIKE '%= ANY (ARRAY[%')
                         ORDER BY 1
                        """).query(String.class).list();
    }
}
