import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The repeated runs of one program on one site. */
final class Measures {

    private final List<Measured> runs = new ArrayList<>();

    void add(Measured run) {
        runs.add(run);
    }

    double median() {
        double[] sorted = sorted();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double least() {
        return sorted()[0];
    }

    double most() {
        return sorted()[runs.size() - 1];
    }

    double medianCpu() {
        double[] sorted = runs.stream().mapToDouble(Measured::cpuSeconds).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    long peakBytes() {
        return runs.stream().mapToLong(Measured::peakBytes).max().orElse(0);
    }

    /** As in {@code 6.21 (6.10–6.47)}: median, least and most, in seconds. */
    String seconds() {
        return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", median(), least(), most());
    }

    private double[] sorted() {
        return runs.stream().mapToDouble(Measured::seconds).sorted().toArray();
    }
}
