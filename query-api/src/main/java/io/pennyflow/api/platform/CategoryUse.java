package io.pennyflow.api.platform;

/**
 * A kind of thing that people put in categories. Whoever adds one says here how it moves when two
 * categories become one; one that cannot move throws an {@link ApiException} that says why.
 */
public interface CategoryUse {
    /** How many of it are in this category. Inside a {@link TenantScope}. */
    int count(String category);

    /** Puts all of it in another category. Inside a {@link TenantScope}. */
    void move(TenantId tenant, UserId user, String from, String into);
}
