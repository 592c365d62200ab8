package org.hiraku.output;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * By what a file that this machine published is known again without reading it, as git knows the
 * files of its index: when it was written last and which file of the disk it is. Together with its
 * size, which the list of files has, nobody changes it unseen.
 *
 * @param fingerprint what the builder knows its content by; empty for nothing
 * @param time when it was written last, in nanoseconds since 1970
 * @param key which file it is: the hash of the system's own key (disk and inode); 0 where the
 *     system has none
 */
record FileMark(String fingerprint, long time, int key) {

    private static final int LONGEST_FINGERPRINT = 127;

    /**
     * Refuses a fingerprint that does not fit the list of marks.
     *
     * @throws IllegalArgumentException when it holds anything but visible ASCII, or too much of it
     */
    static void check(String fingerprint) {
        boolean fits = fingerprint.length() <= LONGEST_FINGERPRINT;
        for (int at = 0; fits && at < fingerprint.length(); at++) {
            char c = fingerprint.charAt(at);
            fits = c > ' ' && c < 127;
        }
        if (!fits) {
            throw new IllegalArgumentException("fingerprint " + fingerprint);
        }
    }

    /** The mark of a file as it lies there. */
    static FileMark of(String fingerprint, BasicFileAttributes file) {
        return new FileMark(fingerprint, time(file), key(file));
    }

    /** Whether a file is still the one that was marked. */
    boolean fits(BasicFileAttributes file) {
        return time == time(file) && key == key(file);
    }

    private static long time(BasicFileAttributes file) {
        return file.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }

    private static int key(BasicFileAttributes file) {
        Object key = file.fileKey();
        return key == null ? 0 : key.hashCode();
    }
}
