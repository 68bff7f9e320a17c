/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import java.util.*;

class SurveyOracleTest {
  @org.junit.jupiter.api.Test
  void survey() {
    Map<String, List<Case>> found = new TreeMap<>();
    int[] n = {0};
    long t = System.nanoTime();
    RandomCases.of(2000)
        .forEach(
            c -> {
              boolean ok;
              try {
                ok = c.agrees();
              } catch (RuntimeException e) {
                System.out.println("SEED " + c.seed() + " " + e);
                e.printStackTrace(System.out);
                throw e;
              }
              if (!ok) {
                n[0]++;
                Case s = c.smallest();
                found.computeIfAbsent(which(s), k -> new ArrayList<>()).add(s);
              }
            });
    System.out.println("DIFF " + n[0] + " in ms " + (System.nanoTime() - t) / 1000000);
    found.forEach(
        (k, v) -> {
          System.out.println("=== " + k + " x" + v.size());
          v.stream()
              .sorted(Comparator.comparing(c -> c.versions().size()))
              .limit(Integer.getInteger("show", 1))
              .forEach(
                  c -> {
                    System.out.println(
                        c.story()
                            .replaceAll(
                                "calendar .*", "cal " + c.law().calendar().exceptions().size()));
                    var a = c.folded();
                    var b = c.replayed();
                    if (a.size() != b.size()) System.out.println("FOLD " + a + "\nPLAIN " + b);
                    else for (int i = 0; i < a.size(); i++) diff(a.get(i), b.get(i));
                  });
        });
  }

  static String which(Case c) {
    var a = c.folded();
    var b = c.replayed();
    if (a.size() != b.size()) return "size";
    var set = new TreeSet<String>();
    for (int i = 0; i < a.size(); i++)
      for (var r : Facts.class.getRecordComponents())
        try {
          if (!r.getAccessor().invoke(a.get(i)).equals(r.getAccessor().invoke(b.get(i))))
            set.add(r.getName());
        } catch (Exception e) {
          throw new RuntimeException(e);
        }
    return set.toString();
  }

  static void diff(Facts a, Facts b) {
    for (var r : Facts.class.getRecordComponents())
      try {
        var x = r.getAccessor().invoke(a);
        var y = r.getAccessor().invoke(b);
        if (!x.equals(y)) {
          if (x instanceof Map<?, ?> m) {
            var ks = new TreeSet<Object>(m.keySet());
            ks.addAll(((Map<?, ?>) y).keySet());
            for (var k : ks)
              if (!Objects.equals(m.get(k), ((Map<?, ?>) y).get(k))) {
                System.out.println(
                    "  "
                        + r.getName()
                        + " "
                        + k
                        + " FOLD "
                        + m.get(k)
                        + " PLAIN "
                        + ((Map<?, ?>) y).get(k));
                if (r.getName().equals("evenings")) break;
              }
          } else
            System.out.println(
                "  #" + a.number() + " " + r.getName() + " FOLD " + x + " PLAIN " + y);
        }
      } catch (Exception e) {
        throw new RuntimeException(e);
      }
  }
}
