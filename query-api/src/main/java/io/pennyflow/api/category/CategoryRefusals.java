package io.pennyflow.api.category;

import io.pennyflow.api.platform.ApiException;
import org.springframework.http.HttpStatus;

/** Why a category cannot be what somebody wants of it. */
final class CategoryRefusals {
    private CategoryRefusals() {}

    /** The household has no such category, or it is not its own. */
    static final class CategoryNotFound extends ApiException {
        CategoryNotFound(String category) {
            super(
                    HttpStatus.NOT_FOUND,
                    "category-not-found",
                    "No category has the code %s.".formatted(category));
        }
    }

    /** Below it are categories, whose codes say in which group they are. */
    static final class CategoryHasChildren extends ApiException {
        CategoryHasChildren(String name, int children) {
            super(
                    HttpStatus.CONFLICT,
                    "category-has-children",
                    "Below \"%s\" are %d categories that cannot move to another group. Merge those first."
                            .formatted(name, children));
        }
    }

    /** More than one transaction of the database should carry. */
    static final class TooMuchToMove extends ApiException {
        TooMuchToMove(int uses, int most) {
            super(
                    HttpStatus.CONFLICT,
                    "too-much-to-move",
                    "%d decisions are in this category; at most %d can move at once."
                            .formatted(uses, most));
        }
    }
}
