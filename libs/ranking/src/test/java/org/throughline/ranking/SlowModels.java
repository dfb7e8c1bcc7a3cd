package org.throughline.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** TF-IDF and the objective of the linear machine again, slowly and from their definitions, with no code in common. */
final class SlowModels {
    private SlowModels() {}

    /** Each text as term to weight, of length 1: sublinear tf, smoothed idf, words and pairs, every term kept. */
    static List<Map<String, Double>> tfIdf(List<String> texts, double mostShare) {
        List<Map<String, Integer>> bags = new ArrayList<>();
        Map<String, Integer> holding = new HashMap<>();
        for (String text : texts) {
            Map<String, Integer> bag = new LinkedHashMap<>();
            List<String> words = new ArrayList<>();
            for (String piece : text.toLowerCase(Locale.ROOT).split("[^a-z0-9_]+")) {
                if (piece.length() >= 2) {
                    words.add(piece);
                }
            }
            for (int i = 0; i < words.size(); i++) {
                bag.merge(words.get(i), 1, Integer::sum);
                if (i > 0) {
                    bag.merge(words.get(i - 1) + " " + words.get(i), 1, Integer::sum);
                }
            }
            bags.add(bag);
            new HashSet<>(bag.keySet()).forEach(term -> holding.merge(term, 1, Integer::sum));
        }
        int n = texts.size();
        List<Map<String, Double>> vectors = new ArrayList<>();
        for (Map<String, Integer> bag : bags) {
            Map<String, Double> vector = new LinkedHashMap<>();
            bag.forEach((term, count) -> {
                int df = holding.getOrDefault(term, 0);
                if (df <= mostShare * n) {
                    vector.put(term, (1 + Math.log(count)) * (Math.log((1.0 + n) / (1.0 + df)) + 1));
                }
            });
            double length =
                    Math.sqrt(vector.values().stream().mapToDouble(x -> x * x).sum());
            vector.replaceAll((term, x) -> x / length);
            vectors.add(vector);
        }
        return vectors;
    }

    static double dot(Map<String, Double> one, Map<String, Double> other) {
        double sum = 0;
        for (Map.Entry<String, Double> entry : one.entrySet()) {
            sum += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
        }
        return sum;
    }

    /** Scores of all texts by plain gradient descent on |w|²/2 + Σ c max(0, 1 - y (w·x + b))² + b²/2. */
    static double[] scores(List<Map<String, Double>> vectors, Map<Integer, Boolean> votes, double cost, double ratio) {
        double relevant = votes.values().stream().filter(vote -> vote).count();
        double irrelevant = votes.size() - relevant;
        Map<String, Double> w = new HashMap<>();
        double b = 0;
        double rate = 1 / (1 + 4 * cost * votes.size() * 2);
        for (int step = 0; step < 6000; step++) {
            Map<String, Double> gradient = new HashMap<>(w);
            double gradientOfB = b;
            for (Map.Entry<Integer, Boolean> vote : votes.entrySet()) {
                double y = vote.getValue() ? 1 : -1;
                double c = cost * votes.size() / (ratio + 1) * (vote.getValue() ? ratio / relevant : 1 / irrelevant);
                Map<String, Double> x = vectors.get(vote.getKey());
                double lacking = 1 - y * (dot(x, w) + b);
                if (lacking > 0) {
                    x.forEach((term, value) -> gradient.merge(term, -2 * c * lacking * y * value, Double::sum));
                    gradientOfB -= 2 * c * lacking * y;
                }
            }
            for (Map.Entry<String, Double> entry : gradient.entrySet()) {
                w.merge(entry.getKey(), -rate * entry.getValue(), Double::sum);
            }
            b -= rate * gradientOfB;
        }
        double[] scores = new double[vectors.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = dot(vectors.get(i), w) + b;
        }
        return scores;
    }
}
