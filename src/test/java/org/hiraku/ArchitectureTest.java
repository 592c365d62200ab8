package org.hiraku;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Reader;
import java.io.Writer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may use whom in the house: the table is {@link Room}. */
class ArchitectureTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.hiraku");

    @ParameterizedTest
    @EnumSource
    void a_room_uses_only_the_rooms_and_libraries_that_the_table_grants_it(Room room) {
        classes()
                .that()
                .resideInAPackage(room.inside())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(room.reach())
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void every_class_lives_in_a_room_of_the_table_and_no_room_has_rooms_of_its_own() {
        Set<String> packages = new TreeSet<>();
        for (JavaClass type : HOUSE) {
            packages.add(type.getPackageName());
        }
        assertThat(Stream.of(Room.values()).map(Room::inside)).containsAll(packages);
    }

    @Test
    void no_room_is_reached_again_from_itself() {
        slices().matching("org.hiraku.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void no_name_ends_in_a_word_that_says_nothing() {
        noClasses()
                .should()
                .haveNameMatching(
                        ".*(Utils?|Helper|Manager|Service|Impl|Common|Base|Data|Info|D[Tt][Oo])")
                .check(HOUSE);
    }

    @Test
    void only_the_command_line_speaks_to_the_terminal_and_reads_the_environment() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Room.COMMAND.inside())
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(HOUSE);
    }

    @Test
    void a_build_opens_no_connection_and_starts_no_process() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(http\\..*|.*Socket.*|.*Connection|InetAddress)"
                                + "|java\\.lang\\.Process(Builder)?")
                .orShould()
                .callMethod(Runtime.class, "exec", String.class)
                .check(HOUSE);
    }

    @Test
    void nothing_hangs_on_the_language_of_the_machine() {
        noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callConstructor(java.io.FileReader.class, String.class)
                .orShould()
                .callConstructor(java.io.InputStreamReader.class, java.io.InputStream.class)
                .orShould()
                .callConstructor(java.io.OutputStreamWriter.class, java.io.OutputStream.class)
                .check(HOUSE);
    }

    @Test
    void no_room_but_the_command_line_asks_the_clock() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Room.COMMAND.inside())
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(HOUSE);
    }

    @Test
    void the_record_and_its_verdicts_touch_no_file() {
        noClasses()
                .that()
                .resideInAnyPackage(Room.PLAN.inside(), Room.VERDICT.inside())
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.nio.file")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Reader.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Writer.class)
                .allowEmptyShould(true)
                .check(HOUSE);
    }
}
