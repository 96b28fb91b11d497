package io.pennyflow.local.eval.categories;

import io.pennyflow.streams.enrichment.category.Categories;
import io.pennyflow.streams.enrichment.learning.Learned;
import io.pennyflow.streams.enrichment.learning.Lesson;
import io.pennyflow.streams.enrichment.learning.PersonalLayer;
import io.pennyflow.streams.enrichment.merchant.AmountSize;
import io.pennyflow.streams.enrichment.merchant.Evidence;
import io.pennyflow.streams.enrichment.merchant.Merchants;

/** A household that names every category itself: nothing is known but what it taught. */
final class Personal implements Guesser {
    private final Merchants merchants = Merchants.ofDictionary();
    private final Categories categories = Categories.ofBuild();
    private final PersonalLayer layer = new PersonalLayer();
    private final double threshold;

    Personal(double threshold) {
        this.threshold = threshold;
    }

    @Override
    public Guess guess(Purchase purchase) {
        return layer.guess(lesson(purchase)).map(this::guess).orElse(Guess.NONE);
    }

    private Guess guess(Learned learned) {
        var isSure = learned.likelihood() >= threshold;
        return new Guess(learned.category(), learned.likelihood(), isSure, learned.reason());
    }

    @Override
    public void compare(Purchase purchase) {
        layer.compare(lesson(purchase), purchase.label());
    }

    @Override
    public void learn(Purchase purchase) {
        layer.learn(lesson(purchase), purchase.label());
    }

    private Lesson lesson(Purchase purchase) {
        var size = AmountSize.of(purchase.amount(), null);
        var inflow = purchase.amount().signum() > 0;
        var evidence = new Evidence(purchase.description(), null, null, inflow, size);
        var hint = categories.verdict(evidence, merchants.of(evidence)).opinion().category();
        var day = (int) purchase.on().toEpochDay();
        return Lesson.of(evidence, hint, day);
    }
}
