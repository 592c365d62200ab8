package org.hiraku.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hiraku.json.JsonText;
import org.hiraku.page.Address;
import org.hiraku.page.Findable;
import org.hiraku.page.MachineFile;
import org.hiraku.page.MachinePaths;
import org.hiraku.page.Remembered;
import org.hiraku.page.Site;
import org.hiraku.plan.Codes;
import org.hiraku.plan.Text;
import org.hiraku.search.SearchIndex;
import org.hiraku.search.SearchIndex.Document;
import org.hiraku.search.Term;

/**
 * The search index as files: a directory, parts that hold the terms in order, and for each language
 * blocks that hold the titles. Who searches asks for the directory, the parts of the terms that
 * were typed, and the blocks of the titles that are shown; so no file grows with the site.
 */
final class SearchJson {

    private static final int TITLES_A_BLOCK = 200;

    private final Site site;
    private final List<Document> documents = new ArrayList<>();
    private final Remembered<SearchIndex> index =
            new Remembered<>(() -> SearchIndex.of(this.documents));

    SearchJson(Site site) {
        this.site = site;
        for (Findable findable : site.findables()) {
            List<String> texts = new ArrayList<>();
            findable.texts().forEach(text -> texts.addAll(text.byLanguage().values()));
            documents.add(new Document(List.copyOf(findable.title().byLanguage().values()), texts));
        }
    }

    /**
     * How many there are of each kind, how many titles make a block, and where each part begins.
     */
    MachineFile.Bytes directory() {
        return target -> JsonText.write(target, json -> json.object(() -> directory(json)));
    }

    private void directory(JsonText json) {
        json.object(
                "found",
                () -> {
                    for (Findable.Kind kind : Findable.Kind.values()) {
                        long count =
                                site.findables().stream().filter(f -> f.kind() == kind).count();
                        json.number(Codes.of(kind), count);
                    }
                });
        json.number("block", TITLES_A_BLOCK);
        json.array("parts", () -> index.get().firstTerms().forEach(json::text));
    }

    /** All other files. */
    Map<Address, MachineFile.Bytes> parts() {
        Map<Address, MachineFile.Bytes> files = new LinkedHashMap<>();
        for (String language : site.languages()) {
            List<Findable> all = site.findables();
            for (int from = 0; from < all.size(); from += TITLES_A_BLOCK) {
                List<Findable> block =
                        all.subList(from, Math.min(from + TITLES_A_BLOCK, all.size()));
                files.put(
                        MachinePaths.searchTitles(language, from / TITLES_A_BLOCK),
                        target ->
                                JsonText.write(
                                        target,
                                        json -> json.array(() -> titles(json, block, language))));
            }
        }
        int parts = SearchIndex.parts(documents);
        for (int part = 0; part < parts; part++) {
            int number = part;
            files.put(
                    MachinePaths.searchTerms(part),
                    target ->
                            JsonText.write(target, json -> json.object(() -> terms(json, number))));
        }
        return files;
    }

    private void terms(JsonText json, int part) {
        for (Term term : index.get().part(part)) {
            json.text(term.letters(), term.documents());
        }
    }

    /** Of each its address, title and context; then their languages, where they have another. */
    private void titles(JsonText json, List<Findable> block, String language) {
        for (Findable findable : block) {
            Text.Words title = findable.title().shownIn(language, site.source());
            Text.Words context =
                    findable.context()
                            .map(text -> text.shownIn(language, site.source()))
                            .orElse(new Text.Words("", language, true));
            json.array(
                    () -> {
                        json.text(findable.path()).text(title.words()).text(context.words());
                        if (!(title.language() + context.language()).equals(language + language)) {
                            json.text(title.language()).text(context.language());
                        }
                    });
        }
    }
}
