package plenum.server.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import tools.jackson.databind.json.JsonMapper;

/// The archive's index: finds texts by their words, exact or by stem, by phrases and nearness, and by who said them
/// where and when. It is a projection: it is deleted and made again from the texts at will.
public final class Index implements AutoCloseable {
    static final JsonMapper JSON = new JsonMapper();

    private static final String EXACT = "exact";
    private static final String STEM = "stem_";
    private static final String DAY = "day";
    private static final String WHOLE = "whole";
    private static final int CONTEXT = 60;

    /// So many hits are sorted by their context.
    private static final int SORTED_BY_CONTEXT = 1000;

    private static final Sort BY_DAY =
            new Sort(IntField.newSortField(DAY, false, SortedNumericSelector.Type.MIN), SortField.FIELD_DOC);
    private static final FieldType WORDS = new FieldType();
    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"(?:~([0-9]{1,3}))?|(\\S+)");

    static {
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        WORDS.setTokenized(true);
        WORDS.freeze();
    }

    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Analyzer analyzer = analyzer();

    private Index(FSDirectory directory, DirectoryReader reader) {
        this.directory = directory;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
    }

    /// Makes the index of some texts in a folder, in the place of the one that was there.
    public static void make(Iterable<Text> texts, Path folder) throws IOException {
        var config = new IndexWriterConfig(analyzer()).setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, config)) {
            for (var text : texts) {
                writer.addDocument(document(text));
            }
            writer.forceMerge(1);
        }
    }

    /// The index in a folder.
    ///
    /// @throws IOException if there is none
    public static Index open(Path folder) throws IOException {
        var directory = FSDirectory.open(folder);
        return new Index(directory, DirectoryReader.open(directory));
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }

    private static Analyzer analyzer() {
        var plain = new StandardAnalyzer(CharArraySet.EMPTY_SET);
        var fields = new HashMap<String, Analyzer>();
        Tongues.ALL.forEach(tongue -> fields.put(STEM + tongue, Tongues.analyzer(tongue)));
        return new PerFieldAnalyzerWrapper(plain, fields);
    }

    private static Document document(Text text) {
        var document = new Document();
        document.add(new Field(EXACT, text.text(), WORDS));
        document.add(new Field(STEM + text.tongue(), text.text(), WORDS));
        for (var field : Wanted.FIELDS) {
            document.add(new TextField(field, value(text, field), Field.Store.NO));
        }
        document.add(new IntField(DAY, day(text.day()), Field.Store.NO));
        document.add(new StoredField(WHOLE, JSON.writeValueAsString(text)));
        return document;
    }

    private static String value(Text text, String field) {
        return switch (field) {
            case "source" -> text.source();
            case "kind" -> text.kind();
            case "sitting" -> text.sitting();
            case "item" -> text.item();
            case "person" -> text.person();
            case "office" -> text.office();
            default -> text.unit();
        };
    }

    private static int day(String day) {
        var date = LocalDate.parse(day);
        return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }

    /// Looks for texts.
    ///
    /// @param most how many hits are wanted
    /// @throws IllegalArgumentException if a day is not a date
    public Found search(Wanted wanted, int most) throws IOException {
        var words = words(wanted);
        var whole = whole(wanted, words);
        var byContext = wanted.order() == Wanted.Order.LEFT || wanted.order() == Wanted.Order.RIGHT;
        var best = wanted.order() == Wanted.Order.RELEVANCE
                ? new TopScoreDocCollectorManager(most, Integer.MAX_VALUE)
                : new TopFieldCollectorManager(BY_DAY, byContext ? SORTED_BY_CONTEXT : most, Integer.MAX_VALUE);
        // In one pass: to find where a phrase stands costs most, and would be done twice.
        var collected = searcher.search(whole, new MultiCollectorManager(new Days.Tally(DAY), best));
        var days = ((Days.Counts) collected[0]).byDay();
        var total = days.values().stream().mapToLong(Integer::longValue).sum();
        var top = (TopDocs) collected[1];
        var weight = searcher.createWeight(searcher.rewrite(words), ScoreMode.COMPLETE_NO_SCORES, 1);
        var hits = new ArrayList<Found.Hit>();
        for (var document : top.scoreDocs) {
            hits.add(hit(document.doc, weight));
        }
        switch (wanted.order()) {
            case LEFT -> hits.sort(Comparator.comparing(hit -> backwards(hit.before())));
            case RIGHT ->
                hits.sort(Comparator.comparing(hit -> hit.after().strip().toLowerCase(Locale.ROOT)));
            case RELEVANCE, DAY -> {}
        }
        return new Found(total, List.copyOf(hits.subList(0, Math.min(most, hits.size()))), days);
    }

    /// The texts of the record in which these very words stand in this order, the earliest first.
    public List<Text> quoted(String passage) throws IOException {
        var phrase = new QueryBuilder(analyzer).createPhraseQuery(EXACT, passage);
        if (phrase == null) {
            return List.of();
        }
        var query = new BooleanQuery.Builder().add(phrase, Occur.MUST);
        query.add(named("kind", Text.Kind.SECONDARY.code()), Occur.MUST_NOT);
        var found = new ArrayList<Text>();
        for (var document : searcher.search(query.build(), 3).scoreDocs) {
            found.add(text(document.doc));
        }
        return found;
    }

    private Query words(Wanted wanted) {
        var query = new BooleanQuery.Builder();
        var parts = PART.matcher(Wanted.plain(wanted.words()));
        while (parts.find()) {
            var phrase = parts.group(1);
            var near = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
            var part = part(phrase == null ? parts.group(3) : phrase, phrase != null, near, wanted.exact());
            query.add(part, Occur.MUST);
        }
        return query.build();
    }

    /// A word or a phrase, in the exact field or in the stems of any language.
    private Query part(String words, boolean phrase, int near, boolean exact) {
        var builder = new QueryBuilder(analyzer);
        var anyhow = new BooleanQuery.Builder();
        for (var field : exact
                ? List.of(EXACT)
                : Tongues.ALL.stream().map(tongue -> STEM + tongue).toList()) {
            var query = phrase
                    ? builder.createPhraseQuery(field, words, near)
                    : builder.createBooleanQuery(field, words, Occur.MUST);
            if (query != null) {
                anyhow.add(query, Occur.SHOULD);
            }
        }
        return anyhow.build();
    }

    private Query whole(Wanted wanted, Query words) {
        var query = new BooleanQuery.Builder();
        query.add(wanted.words().isBlank() ? MatchAllDocsQuery.INSTANCE : words, Occur.MUST);
        for (var field : Wanted.FIELDS) {
            var value = wanted.fields().getOrDefault(field, "");
            if (!value.isBlank()) {
                query.add(named(field, value), Occur.FILTER);
            }
        }
        if (!wanted.from().isBlank() || !wanted.until().isBlank()) {
            var from = wanted.from().isBlank() ? Integer.MIN_VALUE : day(wanted.from());
            var until = wanted.until().isBlank() ? Integer.MAX_VALUE : day(wanted.until());
            query.add(IntField.newRangeQuery(DAY, from, until), Occur.FILTER);
        }
        return query.build();
    }

    private Query named(String field, String value) {
        var query = new QueryBuilder(analyzer).createBooleanQuery(field, value, Occur.MUST);
        return query == null ? new BooleanQuery.Builder().build() : query;
    }

    private Text text(int document) throws IOException {
        return JSON.readValue(searcher.storedFields().document(document).get(WHOLE), Text.class);
    }

    private Found.Hit hit(int document, Weight words) throws IOException {
        var text = text(document);
        var leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var matches = words.matches(leaf, document - leaf.docBase);
        var first = Integer.MAX_VALUE;
        var end = 0;
        if (matches != null) {
            for (var field : matches) {
                var places = matches.getMatches(field);
                while (places.next()) {
                    if (places.startOffset() >= 0 && places.startOffset() < first) {
                        first = places.startOffset();
                        end = places.endOffset();
                    }
                }
            }
        }
        var said = text.text();
        return first == Integer.MAX_VALUE
                ? new Found.Hit(text, "", "", cut(said, 0, 2 * CONTEXT))
                : new Found.Hit(
                        text,
                        cut(said, fromAWord(said, first), first),
                        said.substring(first, end),
                        cut(said, end, toAWord(said, end)));
    }

    private static int fromAWord(String text, int before) {
        var start = Math.max(0, before - CONTEXT);
        var blank = start == 0 ? -1 : text.indexOf(' ', start);
        return blank < 0 || blank >= before ? start : blank + 1;
    }

    private static int toAWord(String text, int after) {
        var end = Math.min(text.length(), after + CONTEXT);
        var blank = end == text.length() ? -1 : text.lastIndexOf(' ', end);
        return blank <= after ? end : blank;
    }

    private static String cut(String text, int from, int to) {
        var end = Math.min(to, text.length());
        var start = from > 0 && from < end && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
        var stop = end < text.length() && end > start && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
        return text.substring(start, Math.max(start, stop)).replaceAll("\\s+", " ");
    }

    /// The words before a match from the last one on, so that the same neighbours stand together.
    private static String backwards(String before) {
        var words =
                new ArrayList<>(List.of(before.strip().toLowerCase(Locale.ROOT).split(" ")));
        return String.join(" ", words.reversed());
    }

    /// How many texts it knows.
    public int size() {
        return reader.numDocs();
    }
}
