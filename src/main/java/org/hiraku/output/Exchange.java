package org.hiraku.output;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Two folders change names in one step of the system: {@code renameat2} with {@code
 * RENAME_EXCHANGE}, which Linux has. Java can call it from release 22 on (this is why the call is
 * put together by reflection), and only where the program was started with access to native code;
 * else {@link #swap} declines and the caller does without.
 */
final class Exchange {

    private static final int CURRENT_FOLDER = -100;
    private static final int RENAME_EXCHANGE = 2;

    private final CompletableFuture<Optional<MethodHandle>> call;

    private Exchange(CompletableFuture<Optional<MethodHandle>> call) {
        this.call = call;
    }

    /** Puts the call together in the background: it takes longer than many a small site. */
    static Exchange prepared() {
        return new Exchange(CompletableFuture.supplyAsync(Exchange::call, Exchange::inBackground));
    }

    /** One that always declines. */
    static Exchange none() {
        return new Exchange(CompletableFuture.completedFuture(Optional.empty()));
    }

    /** Whether the two now have each other's names; if not, nothing happened. */
    boolean swap(Path one, Path other) {
        Optional<MethodHandle> handle = call.join();
        try {
            return handle.isPresent() && swap(handle.get(), one, other) == 0;
        } catch (Throwable cannot) {
            return false;
        }
    }

    private static int swap(MethodHandle handle, Path one, Path other) throws Throwable {
        Class<?> arenas = Class.forName("java.lang.foreign.Arena");
        Method text =
                Class.forName("java.lang.foreign.SegmentAllocator")
                        .getMethod("allocateFrom", String.class);
        Object arena = arenas.getMethod("ofConfined").invoke(null);
        try (AutoCloseable scope = (AutoCloseable) arena) {
            return (int)
                    handle.invokeWithArguments(
                            CURRENT_FOLDER,
                            text.invoke(scope, one.toString()),
                            CURRENT_FOLDER,
                            text.invoke(scope, other.toString()),
                            RENAME_EXCHANGE);
        }
    }

    private static Optional<MethodHandle> call() {
        try {
            Method allowed = Module.class.getMethod("isNativeAccessEnabled");
            if (!(boolean) allowed.invoke(Exchange.class.getModule())) {
                return Optional.empty();
            }
            Class<?> linkers = Class.forName("java.lang.foreign.Linker");
            Object linker = linkers.getMethod("nativeLinker").invoke(null);
            Object lookup = linkers.getMethod("defaultLookup").invoke(linker);
            Object function =
                    Class.forName("java.lang.foreign.SymbolLookup")
                            .getMethod("find", String.class)
                            .invoke(lookup, "renameat2");
            return ((Optional<?>) function).map(found -> link(linkers, linker, found));
        } catch (ReflectiveOperationException | RuntimeException olderJava) {
            return Optional.empty();
        }
    }

    /** {@code int renameat2(int, const char *, int, const char *, unsigned int)}. */
    private static MethodHandle link(Class<?> linkers, Object linker, Object function) {
        try {
            Class<?> layouts = Class.forName("java.lang.foreign.MemoryLayout");
            Class<?> values = Class.forName("java.lang.foreign.ValueLayout");
            Object number = values.getField("JAVA_INT").get(null);
            Object text = values.getField("ADDRESS").get(null);
            Object arguments = Array.newInstance(layouts, 5);
            Object[] kinds = {number, text, number, text, number};
            for (int i = 0; i < kinds.length; i++) {
                Array.set(arguments, i, kinds[i]);
            }
            Class<?> shapes = Class.forName("java.lang.foreign.FunctionDescriptor");
            Object shape =
                    shapes.getMethod("of", layouts, arguments.getClass())
                            .invoke(null, number, arguments);
            Class<?> options = Class.forName("[Ljava.lang.foreign.Linker$Option;");
            return (MethodHandle)
                    linkers.getMethod(
                                    "downcallHandle",
                                    Class.forName("java.lang.foreign.MemorySegment"),
                                    shapes,
                                    options)
                            .invoke(
                                    linker,
                                    function,
                                    shape,
                                    Array.newInstance(options.getComponentType(), 0));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "prepare exchange");
        thread.setDaemon(true);
        thread.start();
    }
}
