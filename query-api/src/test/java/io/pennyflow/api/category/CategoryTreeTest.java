package io.pennyflow.api.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pennyflow.api.platform.ValidationFailed;
import java.util.List;
import org.junit.jupiter.api.Test;

class CategoryTreeTest {
    private static final String A = "TRAVEL_OWN_AAAAAAAAAA";
    private static final String B = "TRAVEL_OWN_BBBBBBBBBB";
    private static final String C = "TRAVEL_OWN_CCCCCCCCCC";
    private static final String D = "TRAVEL_OWN_DDDDDDDDDD";

    private final CategoryTree tree =
            new CategoryTree(
                    List.of(own(A, "TRAVEL"), own(B, A), own(C, B), own(D, "TRAVEL_FLIGHTS")));

    @Test
    void putsACategoryBelowAnyOfItsGroup() {
        assertThatCode(() -> tree.requirePlace(B, "TRAVEL_LODGING")).doesNotThrowAnyException();
        assertThatCode(() -> tree.requirePlace(C, D)).doesNotThrowAnyException();
        assertThat(tree.primaryBelow(C)).isEqualTo("TRAVEL");
    }

    @Test
    void refusesACircleAnotherGroupAndAFourthLevel() {
        assertRefused(A, C, "below itself");
        assertRefused(A, A, "below itself");
        assertRefused(A, "FOOD_AND_DRINK", "stays in its group");
        assertRefused(D, C, "three levels");
        assertRefused(A, D, "three levels");
    }

    @Test
    void takesNoNameTwiceInOnePlace() {
        assertThatThrownBy(() -> tree.requireFree("TRIPS", A, ""))
                .isInstanceOf(ValidationFailed.class);
        assertThatCode(() -> tree.requireFree("trips", A, B)).doesNotThrowAnyException();
        assertThatCode(() -> tree.requireFree("trips", C, "")).doesNotThrowAnyException();
    }

    private void assertRefused(String category, String parent, String why) {
        assertThatThrownBy(() -> tree.requirePlace(category, parent)).hasMessageContaining(why);
    }

    private static OwnCategory own(String category, String parent) {
        return new OwnCategory(category, "Trips", parent, null, null, false, null);
    }
}
