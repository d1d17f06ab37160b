package sandhi.reader.matching;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.facts.EventDate;
import sandhi.reader.facts.Status;
import sandhi.reader.rulebook.DateRules;
import sandhi.reader.rulebook.DateRules.Clue;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;
import sandhi.reader.times.Timex;

/**
 * Gives an event that its sentence leaves undated a day of the story, or none: every clue for or against a day has a weight, and the
 * day with the highest sum above zero is taken.
 */
final class InheritedDates {
    /** How many sentences back a day is still in mind. */
    private static final int REACH = 2;

    /** How many sentences back in its paragraph. */
    private static final int FARTHEST = 20;

    private static final int LONGEST_WORD = 4;

    private static final Set<String> CORE = Set.of("Meeting", "Visit", "Signing");

    /** What is done by saying it. */
    private static final Set<String> SPEAKING = Set.of("Accuse", "Agree", "Reject", "Request", "Support", "Threaten");

    private final DateRules rules;
    private final List<SentenceView> views;
    private final StoryDays days;
    private final WritingDay written;

    InheritedDates(DateRules rules, List<SentenceView> views, StoryDays days, WritingDay written) {
        this.rules = rules;
        this.views = views;
        this.days = days;
        this.written = written;
    }

    /** Dates the event if a day of the story fits it. */
    void date(EventDraft event) {
        if (onward(event)) {
            return;
        }
        Set<Clue> own = own(event);
        StoryDays.Day best = null;
        Set<Clue> why = Set.of();
        int highest = 0;
        for (StoryDays.Day day : candidates(event)) {
            boolean done = event.verb != null && event.verb.tense() == VerbGroup.Tense.DONE;
            if (day.saying()
                    && day.sentence() == event.sentence
                    && done
                    && own.contains(Clue.REPORTED)
                    && !own.contains(Clue.AGREEMENT)) {
                continue; // शुक्रवार को कहा कि वांग ने मांग की
            }
            Set<Clue> clues = EnumSet.copyOf(own);
            clues.addAll(of(event, day));
            if (day.sentence() > event.sentence) {
                clues.remove(Clue.PERFECT); // the news of a headline or lead, told with its day below
            }
            if (day.history()) {
                clues.removeAll(EnumSet.of(Clue.OTHER_TIME, Clue.AFTER_OTHER_TIME));
                if (clues.remove(Clue.BACKGROUND)) {
                    clues.add(Clue.STILL_BEFORE);
                }
            } else {
                clues.remove(Clue.THEN);
            }
            int sum = clues.stream().mapToInt(rules::weight).sum();
            if (sum > highest) {
                highest = sum;
                best = day;
                why = clues;
            }
        }
        if (best != null) {
            event.date = best.date();
            event.dateInherited = true;
            event.dateClues = why.stream()
                    .map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .collect(Collectors.joining(" "));
        }
    }

    /** वह यहां से चीन जाएंगे: what comes next on a journey comes in the month of the story. */
    private boolean onward(EventDraft event) {
        SentenceView view = views.get(event.sentence);
        Set<Clue> clues = EnumSet.noneOf(Clue.class);
        words(view, event, clues);
        boolean next = clues.contains(Clue.ONWARD) || event.type().equals("Visit") && fromElsewhere(view, event);
        if (event.status != Status.PLANNED || !CORE.contains(event.type()) || !next) {
            return false;
        }
        StoryDays.Day day = days.first(true);
        EventDate now = day == null ? written.date() : day.date();
        event.date = now == null ? null : written.month(now);
        event.dateInherited = true;
        return event.date != null;
    }

    /** नई दिल्ली के बाद आगरा जाएंगे, रियो से गुयाना जाएंगे. */
    private static boolean fromElsewhere(SentenceView view, EventDraft event) {
        Clause clause = view.clause(event.trigger);
        for (Phrase phrase : view.phrases()) {
            boolean place = phrase.head().is(EntityType.PLACE) || phrase.head().is(EntityType.COUNTRY);
            int next = phrase.next();
            boolean after = view.is(next, WordClass.AFTER) || view.is(next, WordClass.OF, WordClass.AFTER);
            if (place
                    && clause.holds(phrase.first())
                    && phrase.end() <= event.trigger
                    && (after || phrase.is("se") || phrase.is("baad"))) {
                return true;
            }
        }
        return false;
    }

    /** The days that may be meant: those told of just before, the nearest first, and the first ones of the article. */
    private Set<StoryDays.Day> candidates(EventDraft event) {
        Set<StoryDays.Day> found = new LinkedHashSet<>();
        List<StoryDays.Day> all = days.all();
        for (int i = all.size() - 1; i >= 0; i--) {
            StoryDays.Day day = all.get(i);
            if (day.sentence() > event.sentence) {
                continue;
            }
            if (day.live()) {
                found.add(day);
                break;
            }
            int back = event.sentence - day.sentence();
            if (back <= REACH || back <= FARTHEST && paragraph(day.sentence()) == paragraph(event.sentence)) {
                found.add(day);
            }
        }
        for (StoryDays.Day first : Arrays.asList(days.first(true), days.first(false))) {
            if (first != null && (!first.live() || first.sentence() > event.sentence)) {
                found.add(first);
            }
        }
        StoryDays.Day history = days.historyBefore(event.sentence);
        if (history != null && !event.nominal && paragraph(history.sentence()) == paragraph(event.sentence)) {
            found.add(history);
        }
        return found;
    }

    private int paragraph(int sentence) {
        return views.get(sentence).sentence().paragraph();
    }

    /** What the event itself and its sentence say. */
    private Set<Clue> own(EventDraft event) {
        Set<Clue> clues = EnumSet.noneOf(Clue.class);
        clues.add(
                switch (event.type()) {
                    case "Meeting", "Visit", "Signing" -> Clue.CORE;
                    case "Agree" -> Clue.AGREEMENT;
                    case "Request" -> Clue.DEMAND;
                    case "Reject" -> Clue.REJECTION;
                    default -> Clue.STANCE;
                });
        switch (event.status) {
            case PLANNED, POSSIBLE -> clues.add(Clue.AHEAD);
            case ONGOING -> clues.add(clues.contains(Clue.CORE) ? Clue.ONGOING : Clue.HABIT);
            case DENIED -> clues.add(Clue.DENIED);
            case OCCURRED -> {}
        }
        if (event.verb != null && event.verb.tense() == VerbGroup.Tense.HABIT) {
            clues.add(Clue.HABIT);
        }
        if (event.background) {
            clues.add(Clue.BACKGROUND);
        }
        if (perfect(event) && !clues.contains(Clue.AGREEMENT)) {
            clues.add(Clue.PERFECT);
        }
        if (reported(views.get(event.sentence), event)) {
            clues.add(Clue.REPORTED);
        }
        if (event.nominal && !CORE.contains(event.type())) {
            clues.add(Clue.NOUN);
        }
        SentenceView view = views.get(event.sentence);
        words(view, event, clues);
        boolean same = event.sentence > 0 && paragraph(event.sentence - 1) == paragraph(event.sentence);
        if (unknownTime(view) || same && view.times().isEmpty() && unknownTime(views.get(event.sentence - 1))) {
            clues.add(Clue.UNKNOWN_TIME);
        }
        if (otherTime(view, event)) {
            clues.add(Clue.OTHER_TIME);
        } else if (event.sentence > 0
                && view.times().isEmpty()
                && paragraph(event.sentence - 1) == paragraph(event.sentence)
                && otherTime(views.get(event.sentence - 1), null)) {
            clues.add(Clue.AFTER_OTHER_TIME);
        }
        return clues;
    }

    /** What speaks for or against one day. */
    private Set<Clue> of(EventDraft event, StoryDays.Day day) {
        Set<Clue> clues = EnumSet.noneOf(Clue.class);
        int distance = event.sentence - day.sentence();
        switch (distance) {
            case 0 -> clues.add(Clue.SAME_SENTENCE);
            case 1 -> clues.add(Clue.NEXT_SENTENCE);
            case 2 -> clues.add(Clue.SECOND_SENTENCE);
            default -> {}
        }
        if (distance > 0 && paragraph(day.sentence()) == paragraph(event.sentence)) {
            clues.add(Clue.SAME_PARAGRAPH);
        }
        boolean first = day == days.first(true) || day == days.first(false);
        if (first) {
            clues.add(distance < 0 ? Clue.LEAD : Clue.MAIN);
        }
        if (day.live()) {
            clues.add(Clue.LIVE);
        }
        if (day.history()) {
            clues.add(Clue.HISTORY);
        }
        if (day.saying() && !SPEAKING.contains(event.type())) {
            clues.add(Clue.SAYING);
        }
        if (day.arrival() && !event.type().equals("Visit")) {
            clues.add(Clue.ARRIVAL);
        }
        if (day.aside()) {
            clues.add(Clue.ASIDE);
        }
        if (days.meets(day, event)) {
            clues.add(Clue.MET);
        }
        if (!written.known() && (distance < 0 || distance > REACH)) {
            clues.add(Clue.UNPLACED);
        }
        List<Referent> who = event.fillers("actor");
        if (!who.isEmpty()
                && !day.live()
                && !day.history()
                && !CORE.contains(event.type())
                && !event.type().equals("Agree")) {
            boolean cast = who.stream().allMatch(r -> StoryDays.takesPart(day, r));
            clues.add(day.assembly() ? Clue.ASSEMBLY : cast ? Clue.CAST : Clue.OUTSIDER);
        }
        return clues;
    }

    /** The words around the trigger that are clues. */
    private void words(SentenceView view, EventDraft event, Set<Clue> clues) {
        List<Token> tokens = view.tokens();
        Clause clause = view.clause(event.trigger);
        for (int i = 0; i < Math.min(tokens.size(), clause.end()); i++) {
            StringBuilder word = new StringBuilder();
            for (int j = i; j < Math.min(tokens.size(), i + LONGEST_WORD); j++) {
                word.append(j == i ? "" : " ").append(tokens.get(j).folded());
                Clue clue = rules.words().get(word.toString());
                boolean here = clue == Clue.LINK || clue == Clue.ONWARD || i >= clause.first() || i <= 2;
                boolean meant = clue != Clue.RECEIVED || event.type().equals("Request");
                if (clue != null && here && meant) {
                    clues.add(clue);
                }
            }
        }
    }

    /** आरोप लगाया है. */
    private boolean perfect(EventDraft event) {
        VerbGroup verb = event.verb;
        return verb != null
                && verb.tense() == VerbGroup.Tense.DONE
                && verb.stems().size() > 1
                && views.get(event.sentence).is(verb.end() - 1, WordClass.PRESENT_COPULA);
    }

    /** उन्होंने कहा कि हमला हुआ. */
    private static boolean reported(SentenceView view, EventDraft event) {
        List<Clause> clauses = view.all();
        int at = clauses.indexOf(view.clause(event.trigger));
        for (int i = at; i > 0; i--) {
            VerbGroup before = clauses.get(i - 1).verb();
            if (view.is(clauses.get(i).first(), WordClass.THAT)) {
                return before != null && before.finite();
            }
        }
        return false;
    }

    private static boolean unknownTime(SentenceView view) {
        return view.times().stream().anyMatch(t -> !t.resolved() && t.rule().endsWith(".noun-before"));
    }

    private static boolean relative(SentenceView view, Timex time) {
        Clause clause = view.clause(time.firstToken());
        return view.is(clause.first(), WordClass.RELATIVE);
    }

    /** A sentence with a date of another time tells of that time, what stands before that date excepted. */
    private boolean otherTime(SentenceView view, @Nullable EventDraft event) {
        for (Timex time : view.times()) {
            boolean meant = event == null
                    || time.firstToken() < event.trigger
                    || view.clause(event.trigger).holds(time.firstToken());
            if (event != null && !view.clause(event.trigger).holds(time.firstToken()) && relative(view, time)) {
                continue; // को, जो गत पांच अगस्त से भारत में हैं,
            }
            if (meant && time.date() != null && written.longAgo(time.date()) && !StoryDays.ofNoun(view, time)) {
                return true;
            }
        }
        return false;
    }
}
