package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page is HTML as the standard has it: the Nu checker finds no error and no warning. */
class HtmlIsValidTest {

    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

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
        Nu nu = new Nu();

        nu.check("wrong.html", "<!doctype html><title>x</title><p></div><img src=x>".getBytes());

        assertThat(nu.findings).hasSizeGreaterThanOrEqualTo(2);
    }

    private static List<String> findings(BuiltSite site) throws Exception {
        Nu nu = new Nu();
        SortedMap<String, byte[]> files = site.files();
        for (String page : site.pages().keySet()) {
            nu.check(page, files.get(page));
        }
        return nu.findings;
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
