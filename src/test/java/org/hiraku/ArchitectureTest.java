package org.hiraku;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may use whom in the house. */
@AnalyzeClasses(packages = "org.hiraku", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule no_room_is_reached_from_itself =
            slices().matching("org.hiraku.(*)..").should().beFreeOfCycles().allowEmptyShould(true);
}
