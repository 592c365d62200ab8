package org.hiraku.digest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.Provider;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Sha256Test {

    /** The examples of FIPS 180-4: no byte, one block, two blocks. */
    @ParameterizedTest
    @CsvSource({
        "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq,"
                + " 248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    })
    void hashesAsTheStandardSays(String text, String hash) {
        assertThat(Sha256.hex(text.getBytes(UTF_8))).isEqualTo(hash);
    }

    @Test
    void hashesOnlyTheBytesThatAreAskedFor() {
        assertThat(Sha256.hex("abcdef".getBytes(UTF_8), 3))
                .isEqualTo(Sha256.hex("abc".getBytes(UTF_8)));
    }

    @Test
    void theQuickDigestMakesTheHashesOfJavasOwn(@TempDir Path folder) throws Exception {
        Provider quick = NativeDigests.load(folder);
        if (quick == null) {
            return; // this machine has none, and Java's own goes on
        }
        MessageDigest own = MessageDigest.getInstance("SHA-256");
        MessageDigest other = MessageDigest.getInstance("SHA-256", quick);
        byte[] bytes = new byte[300];
        for (int length = 0; length < bytes.length; length++) {
            bytes[length] = (byte) (length * 31);
            own.update(bytes, 0, length);
            other.update(bytes, 0, length);
            assertThat(other.digest()).isEqualTo(own.digest());
        }
    }

    @Test
    void leavesNothingInTheFolderThatItWasLoadedFrom(@TempDir Path folder) {
        NativeDigests.load(folder);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void partsDoNotRunIntoOneAnother() {
        assertThat(new HashOfParts().add("ab").add("c").hex())
                .isNotEqualTo(new HashOfParts().add("a").add("bc").hex());
        assertThat(HexFormat.of().formatHex(new HashOfParts().add("ab").bytes()))
                .isEqualTo(new HashOfParts().add("ab").hex());
    }
}
