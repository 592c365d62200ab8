package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page is HTML as the standard has it: the Nu checker finds no error and no warning. */
class HtmlIsValidTest {

    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    private static final long STACK_BYTES = 16L << 20;

    /** What the checker says and we do not mend, each with the reason. */
    private static final Map<String, String> LET_STAND =
            Map.of(
                    "Inline script violates Content Security Policy",
                    "JSON in a script element is no script: browsers neither run nor block it"
                            + " (inline scripts that run are refused by PagesAreWholeTest)");

    @Test
    void on_hirakatas_site() throws Exception {
        assertThat(findings(BuiltSite.hirakata())).isEmpty();
    }

    @Test
    void on_the_made_up_citys() throws Exception {
        assertThat(findings(BuiltSite.city())).isEmpty();
    }

    @Test
    void the_checker_does_find_what_is_wrong() throws Exception {
        byte[] wrong = "<!doctype html><title>x</title><p></div><img src=x>".getBytes();

        assertThat(findings(new TreeMap<>(Map.of("wrong.html", wrong))))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    private static List<String> findings(BuiltSite site) throws Exception {
        SortedMap<String, byte[]> pages = new TreeMap<>(site.files());
        pages.keySet().retainAll(site.pages().keySet());
        return findings(pages);
    }

    /** In a thread with room for it: the checker calls itself deeply. */
    private static List<String> findings(SortedMap<String, byte[]> pages) throws Exception {
        FutureTask<List<String>> check =
                new FutureTask<>(
                        () -> {
                            Nu nu = new Nu();
                            for (String page : pages.keySet()) {
                                nu.check(page, pages.get(page));
                            }
                            return nu.findings;
                        });
        new Thread(null, check, "checker", STACK_BYTES).start();
        return check.get();
    }

    /** The checker, set up once for many pages. */
    private static final class Nu implements ErrorHandler {

        private final List<String> findings = new ArrayList<>();
        private final SimpleDocumentValidator validator = new SimpleDocumentValidator();
        private String page = "";

        Nu() throws Exception {
            validator.setUpMainSchema(SCHEMA, this);
            validator.setUpValidatorAndParsers(this, false, false);
        }

        void check(String name, byte[] html) throws Exception {
            page = name;
            InputSource source = new InputSource(new ByteArrayInputStream(html));
            source.setEncoding("UTF-8");
            source.setSystemId("https://example.org/" + name);
            validator.checkHtmlInputSource(source);
        }

        @Override
        public void warning(SAXParseException finding) {
            add("warning", finding);
        }

        @Override
        public void error(SAXParseException finding) {
            add("error", finding);
        }

        @Override
        public void fatalError(SAXParseException finding) {
            add("fatal error", finding);
        }

        private void add(String kind, SAXParseException finding) {
            String said = finding.getMessage();
            if (LET_STAND.keySet().stream().noneMatch(said::startsWith)) {
                findings.add(page + ":" + finding.getLineNumber() + ": " + kind + ": " + said);
            }
        }
    }
}
