package org.hiraku.command;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.hiraku.baking.Bakery;
import org.hiraku.baking.SharedModel;
import org.hiraku.baking.Utf8Buffer;
import org.hiraku.page.Content;
import org.hiraku.page.LabelTree;
import org.hiraku.page.MachineFile;
import org.hiraku.page.Page;
import org.hiraku.page.Planned;
import org.hiraku.page.Site;

/** Makes what an address of a site holds: any of them, alone, on any thread. */
final class AddressBaking {

    private final Bakery bakery;
    private final Map<String, SharedModel> shared = new HashMap<>();

    AddressBaking(Bakery bakery, Site site) {
        this.bakery = bakery;
        for (String language : site.everyLanguage()) {
            shared.put(language, SharedModel.of(LabelTree.of(site.wording(language))));
        }
    }

    /** Makes one; {@code out} holds it afterwards, and nothing else. */
    void bake(Planned planned, Utf8Buffer out) throws IOException {
        Content content = planned.content().get();
        if (content instanceof Page page) {
            String template = "pages/" + page.template() + ".ftlh";
            bakery.bake(template, page, shared.get(planned.language()), out);
        } else {
            out.clear();
            ((MachineFile) content).bytes().writeTo(out.asStream());
        }
    }
}
