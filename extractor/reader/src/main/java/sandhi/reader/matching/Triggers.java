package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.rulebook.EventFrame;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/** Finds the words of a sentence that trigger event frames. */
final class Triggers {
    /** How far a light verb may stand behind its noun. */
    private static final int REACH = 7;

    private static final int LONGEST = 5;

    /** How many tokens a word that must, or must not, stand beside a trigger may have: आमने-सामने has three. */
    private static final int PHRASE = 3;

    private static final Set<String> MOVES = Set.of("Meeting", "Visit", "Signing");

    private final Map<String, List<EventFrame>> byNoun = new LinkedHashMap<>();
    private final Map<String, List<EventFrame>> byVerb = new LinkedHashMap<>();

    Triggers(List<EventFrame> frames) {
        for (EventFrame frame : frames) {
            if (frame.nouns().isEmpty()) {
                frame.verbs()
                        .forEach(v -> byVerb.computeIfAbsent(v, k -> new ArrayList<>())
                                .add(frame));
            } else {
                frame.nouns()
                        .forEach(n -> byNoun.computeIfAbsent(n, k -> new ArrayList<>())
                                .add(frame));
            }
        }
    }

    /**
     * A place that triggers a frame.
     *
     * @param frame the frame
     * @param first index of the trigger's first token
     * @param end index behind its last token, without the light verb
     * @param verb its verb group, null where the noun stands without one
     */
    record Trigger(
            EventFrame frame, int first, int end, @Nullable VerbGroup verb) {
        /** The clause of the trigger; of a noun right behind its verb (से की मुलाकात) the one that the verb ends. */
        Clause clause(SentenceView view) {
            boolean inverted = verb != null
                    && verb.end() <= first
                    && (first - verb.end() <= 2 || frame.roles().containsKey("target"));
            return view.clause(inverted ? verb.first() : first);
        }
    }

    /** The triggers of a sentence, in order of place. */
    List<Trigger> in(SentenceView view) {
        List<Trigger> found = new ArrayList<>();
        List<Token> tokens = view.tokens();
        Map<String, Integer> covered = new LinkedHashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            int end = i > 0 && tokens.get(i - 1).is("(") ? i : nounEnd(tokens, i); // (वार्ता) is an agency
            if (end == i) {
                continue;
            }
            List<EventFrame> frames = byNoun.get(Token.folded(tokens.subList(i, end)));
            for (EventFrame frame : frames) {
                if (covered.getOrDefault(frame.event(), 0) >= end) {
                    continue; // a word inside a longer trigger of the same type
                }
                VerbGroup verb = lightVerb(view, frame, i, end);
                boolean bare = frame.verbs().isEmpty() && !frame.nominal();
                boolean told = (verb != null || frame.nominal() || bare) && (verb == null || due(frame, verb));
                if (told && allows(view, frame, i)) {
                    found.add(new Trigger(frame, i, end, verb == null && bare ? following(view, i, end) : verb));
                }
            }
            frames.forEach(frame -> covered.merge(frame.event(), end, Math::max));
        }
        for (VerbGroup verb : view.verbs()) {
            for (String stem : verb.deeds(view.tokens())) {
                for (EventFrame frame : byVerb.getOrDefault(stem, List.of())) {
                    if (due(frame, verb) && allows(view, frame, verb.first())) {
                        found.add(new Trigger(frame, verb.first(), verb.first() + 1, verb));
                    }
                }
            }
        }
        found.sort((a, b) -> Integer.compare(a.first, b.first));
        return found;
    }

    private static boolean due(EventFrame frame, VerbGroup verb) {
        return !frame.future() || verb.finite() && verb.tense() == VerbGroup.Tense.TO_COME;
    }

    private boolean allows(SentenceView view, EventFrame frame, int at) {
        if (frame.terms() && (!view.context().terms().here() || said(view, at))) {
            return false;
        }
        if (frame.infinitive() && !infinitiveBefore(view, at)) {
            return false;
        }
        Clause clause = view.clause(at);
        if (conditional(frame) && !view.is(clause.first(), WordClass.CONSEQUENCE)) {
            return false;
        }
        Set<String> words = new java.util.HashSet<>();
        int from = frame.complement() ? new ClauseSubjects(view, clause).outerStart() : clause.first();
        from = frame.content() ? Math.min(from, new Contents(view, clause).start()) : from;
        int to = frame.content() ? new Contents(view, clause).end() : clause.end() + 3;
        for (int i = from; i < Math.min(view.tokens().size(), to); i++) {
            for (int end = i + 1; end <= Math.min(view.tokens().size(), i + PHRASE); end++) {
                words.add(Token.folded(view.tokens().subList(i, end)));
            }
        }
        if (frame.wish() && !new Contents(view, clause).wish()) {
            return false;
        }
        boolean with = frame.with().isEmpty() || frame.with().stream().anyMatch(words::contains);
        return with && frame.without().stream().noneMatch(words::contains);
    }

    /** अ ने उम्मीद जताई कि लड़ाई बंद होगी: whether somebody says what stands at a token. */
    private static boolean said(SentenceView view, int at) {
        for (int i = 0; i < at; i++) {
            int that = i;
            boolean speaker =
                    view.is(i, WordClass.THAT) && view.phrases().stream().anyMatch(p -> p.is("ne") && p.next() <= that);
            if (speaker) {
                return true;
            }
        }
        return false;
    }

    /** Whether whom a frame is about stands in the condition that its clause follows from (अगर …, तो). */
    private static boolean conditional(EventFrame frame) {
        List<EventFrame.Binding> targets = frame.roles().getOrDefault("target", List.of());
        return !targets.isEmpty() && targets.stream().allMatch(b -> b.markers().equals(List.of("condition")));
    }

    private static boolean infinitiveBefore(SentenceView view, int at) {
        return view.verbs().stream().anyMatch(v -> v.end() == at && !v.finite() && v.tense() == VerbGroup.Tense.NONE);
    }

    private int nounEnd(List<Token> tokens, int first) {
        int best = first;
        StringBuilder key = new StringBuilder();
        for (int i = first; i < tokens.size() && i < first + LONGEST; i++) {
            key.append(key.isEmpty() ? "" : " ").append(tokens.get(i).folded());
            if (byNoun.containsKey(key.toString())) {
                best = i + 1;
            }
        }
        return best;
    }

    /** The verb group that carries the noun: behind it in the same clause, or before it in headlines (की मुलाकात). */
    private @Nullable VerbGroup lightVerb(SentenceView view, EventFrame frame, int first, int end) {
        for (VerbGroup verb : view.verbs()) {
            boolean fused = verb.first() >= first && verb.first() < end && verb.end() > end;
            if (fused && verb.stems().stream().skip(1).anyMatch(frame.verbs()::contains)) {
                return verb; // जोखिम भरा बताया, बदला लिया: the noun looks like a form of a verb
            }
            if (verb.first() < end) {
                boolean beside = (verb.end() == first
                                || onePhrase(view, verb.end(), first)
                                || counted(view, frame, verb, first, end))
                        && (verb.tense() == VerbGroup.Tense.DONE || verb.finite() && ends(view.tokens(), end))
                        && !view.tokens().get(verb.end() - 1).is("कर")
                        && frame.verbs().contains(verb.head());
                if (beside) {
                    return verb;
                }
                boolean inverted = verb.end() <= first
                        && view.is(verb.first(), WordClass.KI)
                        && first - verb.end() < 12
                        && verb.first() > 0
                        && view.tokens().get(verb.first() - 1).is(WordClass.ERGATIVE)
                        && frame.verbs().contains(verb.head());
                if (inverted && noneBetween(view, verb.end(), first) || headline(view, frame, verb, first, end)) {
                    return verb;
                }
                continue;
            }
            if (MOVES.contains(frame.event()) && marked(view, frame, end)) {
                return null;
            }
            if (verb.first() - end > Math.min(REACH, frame.reach()) || severed(view.tokens(), end, verb.first())) {
                return null;
            }
            boolean fits = frame.verbs().contains(verb.head());
            boolean fronted = fits && fronted(view, frame, end, verb.first());
            return fronted
                            || fits
                                    && !phraseBetween(view, end, verb.first())
                                    && !elsewhere(view.tokens(), frame, verb, end)
                    ? verb
                    : null;
        }
        return null;
    }

    /** मुलाकात में … करने का फैसला: a noun with a case of its own is no part of the verb behind it; दौरे पर जाना is. */
    private static boolean marked(SentenceView view, EventFrame frame, int end) {
        if (end >= view.tokens().size()) {
            return false;
        }
        Token token = view.tokens().get(end);
        boolean verb = view.verbs().stream().anyMatch(v -> v.first() == end);
        boolean onTour = frame.event().equals("Visit") && token.is(WordClass.TOUR_MARK);
        return token.is(WordClass.POSTPOSITION) && !verb && !onTour;
    }

    /** करेंगे मुलाकात: the noun closes the headline, or its part. */
    private static boolean ends(List<Token> tokens, int end) {
        return end >= tokens.size() || tokens.get(end).isPunctuation();
    }

    /** अ ने ब पर लगाया … करने का आरोप: in a headline the verb stands right behind whom it is done to, and the noun at the end. */
    private static boolean headline(SentenceView view, EventFrame frame, VerbGroup verb, int first, int end) {
        Phrase before = verb.first() > 1 ? view.phraseAt(verb.first() - 2) : null;
        return verb.end() <= first
                && verb.tense() == VerbGroup.Tense.DONE
                && frame.roles().containsKey("target")
                && frame.verbs().contains(verb.head())
                && ends(view.tokens(), end)
                && before != null
                && before.next() == verb.first()
                && !before.is("mein")
                && view.verbs().stream().noneMatch(v -> v.first() >= verb.end() && v.first() < first && v.finite());
    }

    /** अ और ब ने किए चार करार: in a headline no more than a number stands between the verb and what closes it. */
    private static boolean counted(SentenceView view, EventFrame frame, VerbGroup verb, int first, int end) {
        return MOVES.contains(frame.event())
                && verb.end() == first - 1
                && view.tokens().get(verb.end()).isWord()
                && view.phraseAt(verb.end()) == null
                && view.is(verb.first() - 1, WordClass.ERGATIVE)
                && ends(view.tokens(), end);
    }

    /** हुआ रक्षा समझौता: the trigger ends the name that begins right behind the verb. */
    private static boolean onePhrase(SentenceView view, int from, int trigger) {
        Phrase phrase = view.phraseAt(trigger);
        return phrase != null && phrase.first() == from && trigger - from <= 2;
    }

    /** समझौते पर हस्ताक्षर: कारें होंगी सस्ती: a colon opens something new. */
    private static boolean severed(List<Token> tokens, int from, int to) {
        return from < to && tokens.subList(from, to).stream().anyMatch(t -> t.is(":"));
    }

    private static boolean noneBetween(SentenceView view, int from, int to) {
        return view.verbs().stream().noneMatch(v -> v.first() >= from && v.first() < to);
    }

    /**
     * मांग का समर्थन किया, प्रस्ताव पर वीटो किया: the verb goes with the trigger noun right before it; हमले में मौत हुई: what stands in a case
     * is not what happens; आरोप के बाद भारत ने कहा: who acts behind the noun has a verb of his own.
     */
    private boolean elsewhere(List<Token> tokens, EventFrame frame, VerbGroup verb, int from) {
        int to = verb.first();
        if (from >= to || !frame.roles().containsKey("actor")) {
            return false;
        }
        boolean marked = tokens.get(from).is(WordClass.POSTPOSITION);
        String last = tokens.get(to - 1).folded();
        boolean other = tokens.get(to - 1).isWord()
                && byNoun.getOrDefault(last, List.of()).stream()
                        .anyMatch(f -> f.verbs().contains(verb.head()))
                && !tokens.get(to - 1).is(WordClass.PROSPECT)
                && !frame.nouns().contains(last)
                && !frame.with().contains(last)
                && (marked || frame.with().isEmpty())
                && to - 1 > from - (marked ? 0 : 1);
        boolean happens = marked
                && verb.is(WordClass.BE_VERB)
                && !tokens.get(from).is(WordClass.KI)
                && !frame.with().contains(last);
        boolean agent = tokens.subList(from, to).stream().anyMatch(t -> t.is(WordClass.ERGATIVE));
        boolean aside = verb.is(WordClass.SPEECH_VERB) && tokens.get(from).is(WordClass.INSIDE); // मजाक में कहा
        return other || happens || agent || aside;
    }

    /** Another subject between noun and verb shows that they do not belong together. */
    private static boolean phraseBetween(SentenceView view, int from, int to) {
        return view.phrases().stream().anyMatch(p -> p.first() > from && p.first() < to && p.is("ne"));
    }

    /** इसका इल्जाम नेपाल ने भूटान पर लगाया: what is said first is done by those who alone stand between it and its verb. */
    private static boolean fronted(SentenceView view, EventFrame frame, int from, int to) {
        int at = from;
        while (at < to) {
            Phrase phrase = view.phraseAt(at);
            boolean owner =
                    phrase != null && phrase.is("ka") && ergative(view.phraseAt(phrase.next())); // यमन के हूतियों ने
            boolean beside = phrase != null && phrase.first() == at && (owner || !phrase.is("ka") && !phrase.is("adj"));
            if (!beside && !view.tokens().get(at).is(WordClass.TOO)) {
                return false;
            }
            at = beside ? phrase.next() : at + 1;
        }
        return frame.roles().containsKey("target")
                && view.phrases().stream().anyMatch(p -> p.is("ne") && from <= p.first() && p.next() <= to);
    }

    private static boolean ergative(@Nullable Phrase phrase) {
        return phrase != null && phrase.is("ne");
    }

    /** The verb that the words of the trigger hold (को कहा), else the next one. */
    private static @Nullable VerbGroup following(SentenceView view, int first, int end) {
        return view.verbs().stream()
                .filter(v -> v.first() >= first && v.first() < end || v.first() >= end)
                .findFirst()
                .orElse(null);
    }
}
