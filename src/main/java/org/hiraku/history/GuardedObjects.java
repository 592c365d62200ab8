package org.hiraku.history;

import java.io.IOException;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;

/**
 * The objects of a repository, none of which is loaded before its size is known: whoever may commit
 * could else have a build load gigabytes.
 */
final class GuardedObjects extends ObjectReader.Filter {

    /** How many bytes a commit or a list of files may have. */
    private static final long LIST_BYTES = 16 * 1024 * 1024;

    private final ObjectReader objects;

    GuardedObjects(ObjectReader objects) {
        this.objects = objects;
    }

    /** An object that is larger than it may be. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        TooLarge(AnyObjectId id) {
            super(id.name());
        }
    }

    @Override
    protected ObjectReader delegate() {
        return objects;
    }

    @Override
    public ObjectReader newReader() {
        return new GuardedObjects(objects.newReader());
    }

    @Override
    public ObjectLoader open(AnyObjectId id) throws IOException {
        return open(id, OBJ_ANY);
    }

    @Override
    public ObjectLoader open(AnyObjectId id, int type) throws IOException {
        if (type != Constants.OBJ_BLOB && objects.getObjectSize(id, type) > LIST_BYTES) {
            throw new TooLarge(id);
        }
        return objects.open(id, type);
    }

    /** The bytes of a file. */
    byte[] file(AnyObjectId id, long limit) throws IOException {
        if (objects.getObjectSize(id, Constants.OBJ_BLOB) > limit) {
            throw new TooLarge(id);
        }
        ObjectLoader loader = objects.open(id, Constants.OBJ_BLOB);
        return loader.isLarge()
                ? loader.openStream().readNBytes((int) limit)
                : loader.getCachedBytes();
    }
}
