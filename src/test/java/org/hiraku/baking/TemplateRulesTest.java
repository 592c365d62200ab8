package org.hiraku.baking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiraku.page.Page;
import org.hiraku.wording.ThemeWording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates are dumb: they loop, choose and print, and hold no words of their own. */
class TemplateRulesTest {

    /** FreeMarker's elements that loop, choose, and put templates together. */
    private static final Set<String> DIRECTIVES =
            Set.of(
                    "if", "elseif", "else", "list", "items", "sep", "import", "macro", "nested",
                    "local");

    /** What may be asked of a value: whether it is there, how many there are, which one it is. */
    private static final Set<String> QUESTIONS =
            Set.of("has_content", "size", "is_first", "is_last", "filter", "c");

    private static final Pattern QUESTION = Pattern.compile("\\?([a-zA-Z_]+)");
    private static final Pattern ARITHMETIC = Pattern.compile("[*%/+]|-(?!>)");
    private static final Pattern CALL = Pattern.compile("[\\w\\])]\\s*\\(");
    private static final Pattern LABEL = Pattern.compile("\\b(?:say|wording)((?:\\.\\w+)+)");
    private static final Pattern TAG = Pattern.compile("(?s)<(?:\"[^\"]*\"|[^\">])*>");
    private static final Pattern WORDED =
            Pattern.compile(
                    "\\b(?:alt|title|aria-label|aria-description|placeholder)=\"([^\"]*)\"");

    private static final List<TemplateText> TEMPLATES = TemplateText.all();

    @Test
    void they_use_nothing_but_what_loops_chooses_and_prints() {
        assertThat(in(TEMPLATES, TemplateText::directives)).isSubsetOf(DIRECTIVES);
        assertThat(questions(TEMPLATES)).isSubsetOf(QUESTIONS);
    }

    @Test
    void they_do_not_calculate() {
        assertThat(calculating(TEMPLATES)).isEmpty();
    }

    @Test
    void they_call_nothing_but_macros_and_choices_from_a_list() {
        assertThat(calling(TEMPLATES)).isEmpty();
    }

    @Test
    void they_hold_no_words() {
        assertThat(words(TEMPLATES)).isEmpty();
    }

    @Test
    void they_hold_no_script_and_no_style() {
        for (TemplateText template : TEMPLATES) {
            assertThat(template.markup())
                    .as(template.name())
                    .doesNotContainPattern("(?i)\\sstyle=|\\son[a-z]+=|<style|javascript:")
                    .doesNotContainPattern("<script(?![^>]*(?:\\ssrc=|type=\"application/))");
        }
    }

    @Test
    void a_local_name_only_shortens_another() {
        for (TemplateText template : TEMPLATES) {
            for (String line : template.lines()) {
                if (line.contains("<#local")) {
                    assertThat(line).as(template.name()).matches("<#local \\w+ = [\\w.]+>");
                }
            }
        }
    }

    @Test
    void a_page_has_at_most_60_lines_and_a_macro_40() {
        for (TemplateText template : TEMPLATES) {
            assertThat(template.lines()).as(template.name()).hasSizeLessThanOrEqualTo(60);
            assertThat(template.macros())
                    .as(template.name())
                    .allSatisfy(macro -> assertThat(macro.lines()).isLessThanOrEqualTo(40));
        }
    }

    @Test
    void a_macro_opens_with_its_parameters_in_a_comment() {
        for (TemplateText template : TEMPLATES) {
            for (TemplateText.Macro macro : template.macros()) {
                for (String parameter : macro.parameters()) {
                    assertThat(macro.comment())
                            .as(template.name() + " " + macro.name())
                            .containsPattern("\\b" + parameter + "\\b[\\w, ]*:");
                }
            }
        }
    }

    @Test
    void every_page_record_has_its_template_and_every_template_its_record() {
        Set<String> records =
                Stream.of(Page.class.getPermittedSubclasses())
                        .map(type -> type.getSimpleName().replaceFirst("Page$", ""))
                        .map(name -> name.replaceAll("(?<=[a-z])(?=[A-Z])", "-"))
                        .map(name -> "pages/" + name.toLowerCase(Locale.ROOT) + ".ftlh")
                        .collect(Collectors.toSet());
        assertThat(TEMPLATES)
                .extracting(TemplateText::name)
                .filteredOn(name -> name.startsWith("pages/"))
                .containsExactlyInAnyOrderElementsOf(records);
    }

    @Test
    void every_label_they_name_is_worded_in_both_languages() {
        Set<String> labels = new TreeSet<>();
        for (TemplateText template : TEMPLATES) {
            for (String expression : template.expressions()) {
                Matcher label = LABEL.matcher(expression);
                while (label.find()) {
                    labels.add(label.group(1).substring(1));
                }
            }
        }
        assertThat(labels).isNotEmpty();
        for (Map<String, String> worded : ThemeWording.all().values()) {
            assertThat(worded).containsKeys(labels.toArray(String[]::new));
        }
    }

    @Test
    void every_template_can_be_read() {
        Bakery bakery = Bakery.open(Theme.builtIn());
        for (TemplateText template : TEMPLATES) {
            assertThatCode(() -> bakery.read(template.name())).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${page.count + 1}",
                "${page.a * 2}",
                "<#if page.a - 1 gt 0></#if>",
                "${page.day?string}",
                "${page.text?eval}",
                "${\"x\"?new()}",
                "${page.text?no_esc}",
                "<#assign x = 1>",
                "<#include \"x\">",
                "<#function f></#function>",
                "${page.text(1)}",
                "<p>words</p>",
                "<p>言葉</p>",
                "<img alt=\"a map\">",
                "${page.a}years",
            })
    void the_rules_find_what_breaks_them(String template) {
        List<TemplateText> broken = List.of(TemplateText.of("broken.ftlh", template));
        List<String> found = new ArrayList<>(calculating(broken));
        found.addAll(calling(broken));
        found.addAll(words(broken));
        in(broken, TemplateText::directives)
                .filter(d -> !DIRECTIVES.contains(d))
                .forEach(found::add);
        questions(broken).filter(q -> !QUESTIONS.contains(q)).forEach(found::add);
        assertThat(found).isNotEmpty();
    }

    private static Stream<String> in(
            List<TemplateText> templates, Function<TemplateText, List<String>> part) {
        return templates.stream().map(part).flatMap(List::stream);
    }

    private static Stream<String> questions(List<TemplateText> templates) {
        return in(templates, TemplateText::expressions)
                .flatMap(e -> QUESTION.matcher(e).results().map(found -> found.group(1)));
    }

    private static List<String> calculating(List<TemplateText> templates) {
        return in(templates, TemplateText::expressions)
                .map(expression -> expression.replaceFirst("/$", ""))
                .filter(expression -> ARITHMETIC.matcher(expression).find())
                .toList();
    }

    private static List<String> calling(List<TemplateText> templates) {
        return in(templates, TemplateText::expressions)
                .map(expression -> expression.replace("?filter(", ""))
                .filter(expression -> CALL.matcher(expression).find())
                .toList();
    }

    /** Text between elements, and attributes that are read out, hold marks and holes only. */
    private static List<String> words(List<TemplateText> templates) {
        List<String> words = new ArrayList<>();
        for (TemplateText template : templates) {
            String markup = template.markup();
            WORDED.matcher(markup).results().map(found -> found.group(1)).forEach(words::add);
            words.add(TAG.matcher(markup).replaceAll(" "));
        }
        return words.stream()
                .filter(text -> Pattern.compile("[\\p{L}\\p{N}]").matcher(text).find())
                .toList();
    }
}
