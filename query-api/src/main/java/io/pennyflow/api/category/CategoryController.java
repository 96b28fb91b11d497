package io.pennyflow.api.category;

import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The taxonomy. The same for everyone, so browsers keep it for a while. */
@RestController
@RequestMapping("/v1/categories")
class CategoryController {
    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofHours(1)).cachePrivate();

    @GetMapping
    ResponseEntity<Categories> list() {
        return ResponseEntity.ok().cacheControl(KEPT).body(new Categories(Category.ALL));
    }

    record Categories(List<Category> items) {}
}
