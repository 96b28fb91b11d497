package io.pennyflow.api.category;

import io.pennyflow.api.platform.ApiException.FieldFault;
import io.pennyflow.api.platform.ValidationFailed;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A category as somebody wants it.
 *
 * @param parent a category of any kind that it is to be below
 * @param icon a name that the page knows; null for none
 * @param archived false when not said
 */
record CategoryWish(
        @Nullable String name,
        @Nullable String parent,
        @Nullable String icon,
        @Nullable String colour,
        @Nullable Boolean archived) {
    static final int NAME_MOST = 60;
    private static final Pattern ICON = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    /** Throws {@link ValidationFailed}; the parent is for the tree to judge. */
    CategoryWish validated() {
        var faults = new ArrayList<FieldFault>();
        if (nameOrEmpty().isEmpty() || nameOrEmpty().length() > NAME_MOST) {
            faults.add(new FieldFault("name", "A category's name has 1 to 60 characters."));
        }
        if (icon != null && !ICON.matcher(icon).matches()) {
            faults.add(new FieldFault("icon", "icon is not a name such as shopping-cart."));
        }
        if (colour != null && !COLOUR.matcher(colour).matches()) {
            faults.add(new FieldFault("colour", "colour is not one such as #0072b2."));
        }
        if (!faults.isEmpty()) {
            throw new ValidationFailed(faults);
        }
        return this;
    }

    String nameOrEmpty() {
        return name == null ? "" : name.strip();
    }

    String parentOrEmpty() {
        return parent == null ? "" : parent;
    }

    boolean isArchived() {
        return archived != null && archived;
    }
}
