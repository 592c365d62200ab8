package org.hiraku.reading;

/** How a value of a sealed interface is written and read: which of its kinds it is, then itself. */
final class SealedForm implements RecordCodec.Form {

    private final Class<?>[] kinds;
    private final RecordCodec.Form[] forms;

    SealedForm(Class<?> sealed, RecordCodec codec) {
        kinds = sealed.getPermittedSubclasses();
        forms = new RecordCodec.Form[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            forms[i] = codec.of(kinds[i]);
        }
    }

    @Override
    public void write(Object value, Packed out) {
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == value.getClass()) {
                out.size(i);
                forms[i].write(value, out);
                return;
            }
        }
        throw new IllegalArgumentException("no kind of its interface: " + value.getClass());
    }

    @Override
    public Object read(Unpacking in) {
        return forms[in.size()].read(in);
    }
}
