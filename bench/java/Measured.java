import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One run of a program.
 *
 * @param seconds wall time, from starting the process to its end
 * @param cpuSeconds user and system time of the process and its children
 * @param peakBytes largest resident size of any one process
 */
record Measured(double seconds, double cpuSeconds, long peakBytes) {

    /**
     * Runs a command to its end. GNU time reads the resources, as the kernel counted them.
     *
     * @param command the program and its arguments
     * @param folder where it runs
     * @param environment variables beyond our own
     * @param log where everything it prints goes
     * @throws IOException if it cannot be started, or ends with a fault
     */
    static Measured run(
            List<String> command, Path folder, Map<String, String> environment, Path log)
            throws IOException, InterruptedException {
        Path figures = Files.createTempFile("time", ".txt");
        List<String> timed = new ArrayList<>(List.of("/usr/bin/time", "-f", "%U %S %M"));
        timed.addAll(List.of("-o", figures.toString()));
        timed.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(timed).directory(folder.toFile());
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        int status = builder.start().waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (status != 0) {
            throw new IOException(
                    "%s ended with %d:%n%s".formatted(command, status, Files.readString(log)));
        }
        String[] parts = Files.readString(figures).strip().split(" ");
        Files.delete(figures);
        double cpu = Double.parseDouble(parts[0]) + Double.parseDouble(parts[1]);
        return new Measured(seconds, cpu, Long.parseLong(parts[2]) * 1024);
    }
}
