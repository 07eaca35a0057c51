package nl.huiskring.town.people;

import java.util.ArrayList;
import java.util.List;

/** Shares dealt out exactly instead of rolled, so that a town of eighty families already has the mix of a region. */
public final class Deck<T> {
    private final List<T> cards;

    private Deck(List<T> cards) {
        this.cards = cards;
    }

    /** One kind of card and its share of the deck. */
    public record Share<T>(T card, double part) {}

    /** A shuffled deck of this size; rounding goes to the last share. */
    @SafeVarargs
    public static <T> Deck<T> of(Dice dice, int size, Share<T>... shares) {
        List<T> cards = new ArrayList<>();
        double sum = 0;
        for (Share<T> share : shares) {
            sum += share.part();
            while (cards.size() < Math.round(sum * size)) {
                cards.add(share.card());
            }
        }
        while (cards.size() < size) {
            cards.add(shares[shares.length - 1].card());
        }
        return new Deck<>(dice.shuffled(cards));
    }

    public T card(int index) {
        return cards.get(index);
    }
}
