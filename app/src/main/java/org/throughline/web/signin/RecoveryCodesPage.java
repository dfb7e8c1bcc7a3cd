package org.throughline.web.signin;

import java.util.List;
import org.throughline.pages.Page;
import org.throughline.web.WebWords;

/** Ten codes to print or write down, shown until somebody says that they have them. */
public record RecoveryCodesPage(List<String> codes) implements Page {
    @Override
    public String title() {
        return WebWords.RECOVERY_CODES_TITLE.say();
    }
}
