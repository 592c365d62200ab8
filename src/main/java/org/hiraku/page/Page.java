package org.hiraku.page;

/**
 * A page in HTML: all that its template may read.
 *
 * <p>The template of {@code IndicatorPage} is {@code pages/indicator.ftlh}; see {@link
 * #template()}.
 */
public sealed interface Page extends Content
        permits HomePage,
                FurtherHomePage,
                PlanListPage,
                PlanPage,
                BookletPage,
                InitiativePage,
                IndicatorPage,
                IndicatorListPage,
                EmbedPage,
                DivisionPage,
                DivisionListPage,
                SearchPage,
                InitialListPage,
                PolicySheetPage,
                GlossaryPage,
                StatusPage,
                DepartmentStatusPage,
                TranslationStatusPage,
                ProsePage,
                DownloadsPage,
                LanguageChoicePage,
                NotFoundPage,
                ForwardPage {

    /** What every page carries. */
    Frame frame();

    /**
     * The template's name, made from the record's: {@code PolicySheetPage} is {@code policy-sheet}.
     */
    default String template() {
        return TemplateNames.of(getClass());
    }
}
