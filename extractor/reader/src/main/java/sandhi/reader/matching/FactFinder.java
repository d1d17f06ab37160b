package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.Coverage;
import sandhi.reader.facts.Entity;
import sandhi.reader.facts.EntityType;
import sandhi.reader.facts.Event;
import sandhi.reader.facts.Position;
import sandhi.reader.facts.Publication;
import sandhi.reader.rulebook.DateRules;
import sandhi.reader.rulebook.Rulebook;
import sandhi.reader.text.Document;
import sandhi.reader.text.Sentence;
import sandhi.reader.times.TimeTagger;
import sandhi.reader.times.Timex;
import sandhi.reader.times.VerbTense;

/** The front door: finds all facts of a document. Thread-safe. */
public final class FactFinder {
    /** How often an article names a league of states that it is about. */
    private static final int LEAGUE = 3;

    private final Rulebook rulebook;
    private final NameFinder names;
    private final TimeTagger tagger;
    private final VerbTense tense;
    private final VerbForms verbs;
    private final VerbGroups verbGroups;
    private final EventFinder events;
    private final Genre genre;
    private final Map<String, Integer> ordinals;

    /** A finder that follows the given rulebook. */
    public FactFinder(Rulebook rulebook) {
        this.rulebook = rulebook;
        Set<String> functionWords = new LinkedHashSet<>();
        this.verbs = new VerbForms(rulebook.grammar().verbs());
        functionWords.addAll(verbs.all());
        functionWords.addAll(rulebook.grammar().pronouns().keySet());
        functionWords.addAll(rulebook.grammar().particles());
        functionWords.addAll(rulebook.grammar().conjunctions());
        functionWords.addAll(rulebook.grammar().modifiers().keySet());
        functionWords.addAll(rulebook.grammar().standIns());
        functionWords.addAll(rulebook.grammar().pairNouns().keySet());
        functionWords.addAll(rulebook.grammar().placeNouns());
        rulebook.grammar().caseMarkers().keySet().forEach(m -> functionWords.addAll(List.of(m.split(" "))));
        this.tagger = new TimeTagger(rulebook.times());
        this.tense = new VerbTense(rulebook.times());
        this.verbGroups = new VerbGroups(verbs, rulebook.text().classes());
        this.events = new EventFinder(
                rulebook.frames(),
                new StatusReader(rulebook.grammar().statusCues()),
                new Claims(rulebook.grammar().claims()),
                new Charges(charges(rulebook)),
                new Belongings.Grammar(
                        new CaseMarkers(rulebook.grammar().caseMarkers()),
                        rulebook.grammar().conjunctions()),
                new Gapping(rulebook.grammar()),
                new Echoes(rulebook.grammar()),
                new PlaceFinder(rulebook.grammar()));
        this.ordinals = ordinals(rulebook);
        this.genre = new Genre(rulebook.grammar().genres());
        this.names = new NameFinder(rulebook, new NameIndex(rulebook.names(), functionWords), functionWords);
    }

    private static Map<String, Integer> ordinals(Rulebook rulebook) {
        return rulebook.times().lists().getOrDefault("ordinal", List.of()).stream()
                .filter(entry -> entry.words().size() == 1)
                .collect(Collectors.toUnmodifiableMap(
                        entry -> entry.words().get(0), entry -> Integer.parseInt(entry.value()), (one, other) -> one));
    }

    private static Set<String> charges(Rulebook rulebook) {
        return rulebook.grammar().claims().entrySet().stream()
                .filter(word -> word.getValue().equals("charge"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What a document says.
     *
     * @param entities whom and what it names
     * @param positions who holds which office
     * @param events what happened
     */
    public record Facts(List<Entity> entities, List<Position> positions, List<Event> events) {}

    /** The facts of a document that was published as given. */
    public Facts find(Document document, Publication publication) {
        Analysis analysis = analyse(document, publication);
        String text = document.article().text();
        List<EventDraft> drafts = analysis.events(publication);
        drafts.forEach(FactFinder::settle);
        List<Event> events =
                drafts.stream().map(d -> EventMerger.event(d, text)).toList();
        return new Facts(entities(analysis), analysis.discourse.positions(), events);
    }

    /** What an event speaks of is spoken of for certain. */
    private static void settle(EventDraft draft) {
        draft.everybody().forEach(Referent::settle);
        if (draft.place != null) {
            draft.place.settle();
        }
    }

    /** What a document names, states before all else. */
    private static List<Entity> entities(Analysis analysis) {
        List<Referent> named = analysis.names.referents().values().stream()
                .filter(r -> !r.mentions().isEmpty())
                .toList();
        named.forEach(Referent::settle);
        return Stream.concat(
                        named.stream().filter(r -> r.is(EntityType.COUNTRY)),
                        named.stream().filter(r -> !r.is(EntityType.COUNTRY)))
                .map(Referent::entity)
                .toList();
    }

    /**
     * How the facts of a document come about: its tokens, names, times, phrases, verbs, and every frame that was tried with the
     * slots that it filled or lacked. For people; one line each.
     */
    public List<String> explain(Document document, Publication publication) {
        Analysis analysis = analyse(document, publication);
        Explanation explanation = new Explanation(document.article().text());
        for (SentenceView view : analysis.views) {
            explanation.sentence(view, analysis.names.in(view.sentence().index()), events.tried(view), analysis.drafts);
        }
        explanation.events(analysis.events(publication));
        return explanation.lines();
    }

    /** Which sentences of a document gave facts, and which hold a trigger and told no event. */
    public Coverage coverage(Document document, Publication publication) {
        Analysis analysis = analyse(document, publication);
        analysis.events(publication);
        Set<Integer> telling = new HashSet<>();
        analysis.drafts.stream().filter(d -> d.told).forEach(d -> telling.add(d.sentence));
        String text = document.article().text();
        int withFacts = 0;
        List<String> silent = new ArrayList<>();
        for (SentenceView view : analysis.views) {
            Sentence sentence = view.sentence();
            boolean tells = telling.contains(sentence.index());
            boolean office = analysis.discourse.positions().stream()
                    .anyMatch(p -> p.evidence().span().overlaps(sentence.span()));
            withFacts += tells || office ? 1 : 0;
            if (!tells && events.triggered(view)) {
                silent.add(sentence.span().of(text).strip().replaceAll("\\s+", " "));
            }
        }
        return new Coverage(analysis.views.size(), withFacts, silent);
    }

    private record Analysis(
            DocumentNames names,
            Discourse discourse,
            List<SentenceView> views,
            List<EventDraft> drafts,
            DateRules dates,
            Map<String, Integer> ordinals,
            Grain.Judge grains,
            PlaceFinder places) {
        /** The events behind the drafts, dated as well as the article allows. */
        List<EventDraft> events(Publication publication) {
            Narrative narrative = new Narrative(dates, publication);
            narrative.date(drafts, views);
            List<EventDraft> merged = new EventMerger(narrative, grains).merge(drafts);
            narrative.span(merged, views, ordinals);
            narrative.place(merged, views, grains, places, discourse.dateline());
            return merged;
        }
    }

    private Analysis analyse(Document document, Publication publication) {
        @Nullable
        String day = publication.date() == null ? null : publication.date().toString();
        DocumentNames found = names.find(document, day);
        for (Sentence sentence : document.sentences()) {
            for (Ref ref : found.in(sentence.index())) {
                ref.candidates().forEach(found::referent);
            }
        }
        Discourse discourse = new Discourse(found.referents());
        Phraser phraser = new Phraser(rulebook.grammar(), verbs, document, found, discourse, day);
        phraser.positions();
        discourse.about(
                MainSides.people(document, found, rulebook.grammar().conjunctions()),
                MainSides.states(document, found, rulebook.grammar().conjunctions()));
        Map<Integer, List<Timex>> times = tagger.tag(document, publication, tense).stream()
                .collect(Collectors.groupingBy(Timex::sentence, TreeMap::new, Collectors.toList()));
        boolean undiplomatic = genre.undiplomatic(document, found);
        Referent league = league(document, found);
        List<SentenceView> views = new ArrayList<>();
        List<EventDraft> drafts = new ArrayList<>();
        PactTerms pacts = new PactTerms(drafts);
        for (Sentence sentence : document.sentences()) {
            discourse.at(sentence.index());
            SentenceView.Context context = new SentenceView.Context(
                    discourse.personSubject(sentence.index()),
                    discourse.group(2, "any"),
                    discourse.subject(),
                    discourse.statePair(),
                    discourse.sides(),
                    league,
                    pacts.at(sentence, discourse.sides()));
            List<Phrase> phrases = phraser.phrases(sentence);
            SentenceView view = new SentenceView(
                    sentence,
                    phrases,
                    outside(found, sentence, times.getOrDefault(sentence.index(), List.of())),
                    verbGroups,
                    found.in(sentence.index()),
                    inner(found, sentence),
                    context,
                    discourse.statePair());
            views.add(view);
            List<EventDraft> told = new ArrayList<>(undiplomatic ? List.of() : events.find(view));
            told.addAll(Likewise.in(view, drafts));
            told.stream().flatMap(draft -> Destinations.each(draft).stream()).forEach(draft -> {
                Destinations.settle(draft, found.referents(), rulebook.text().classes());
                StatesBehind.settle(draft, found.referents());
                Replies.settle(draft, drafts, found.referents());
                Blame.settle(draft, view, drafts);
                new Counterparts(view, views, drafts, rulebook.grammar().deedNouns(), found.referents()).settle(draft);
                new StorySides(view, views, drafts).settle(draft);
                StatesBehind.settle(draft, found.referents());
                if (!Destinations.home(draft) && !PrivatePersons.only(draft) && !PrivatePersons.selfDirected(draft)) {
                    drafts.add(draft);
                }
            });
        }
        return new Analysis(
                found,
                discourse,
                views,
                drafts,
                rulebook.grammar().dates(),
                ordinals,
                new Grain.Judge(rulebook.grammar()),
                new PlaceFinder(rulebook.grammar()));
    }

    private static List<Phrase> inner(DocumentNames names, Sentence sentence) {
        return names.nested(sentence.index()).stream()
                .map(r -> new Phrase(
                        r.first(),
                        r.end(),
                        r.end(),
                        List.of(names.referent(r.only())),
                        "inside",
                        Phrase.Kind.NAME,
                        r.rule(),
                        false))
                .toList();
    }

    /** The times that are no part of a person's name: दोंग जुन, मार्च. */
    private static List<Timex> outside(DocumentNames names, Sentence sentence, List<Timex> times) {
        return times.stream()
                .filter(t -> {
                    Ref ref = names.at(sentence.index(), t.firstToken());
                    return ref == null
                            || !ref.is(Ref.Kind.NAME)
                            || ref.candidates().size() != 1
                            || !ref.only().is(EntityType.PERSON);
                })
                .toList();
    }

    /** The only league of states that an article names again and again, else null: its summit needs no name. */
    private static @Nullable Referent league(Document document, DocumentNames names) {
        Map<Referent, Integer> counts = new LinkedHashMap<>();
        for (Sentence sentence : document.sentences()) {
            for (Ref ref : names.in(sentence.index())) {
                boolean bloc = ref.is(Ref.Kind.NAME)
                        && ref.candidates().size() == 1
                        && ref.only().listed() != null
                        && ref.only().listed().kind().equals("bloc");
                if (bloc) {
                    counts.merge(names.referent(ref.only()), 1, Integer::sum);
                }
            }
        }
        List<Map.Entry<Referent, Integer>> often =
                counts.entrySet().stream().filter(e -> e.getValue() >= 2).toList();
        return often.size() == 1 && often.get(0).getValue() >= LEAGUE
                ? often.get(0).getKey()
                : null;
    }
}
