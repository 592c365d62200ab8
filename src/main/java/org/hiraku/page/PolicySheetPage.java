package org.hiraku.page;

import java.util.List;
import java.util.Optional;

/**
 * One policy sheet: what is known of it and which initiatives refer to it.
 *
 * @param frame what every page carries
 * @param code its code
 * @param edition the edition's title
 * @param title its title, where it is known
 * @param url its address, where it has one
 * @param initiatives the initiatives that refer to it
 */
public record PolicySheetPage(
        Frame frame,
        String code,
        Phrase edition,
        Optional<Phrase> title,
        Optional<String> url,
        List<InitiativeCard> initiatives)
        implements Page {}
