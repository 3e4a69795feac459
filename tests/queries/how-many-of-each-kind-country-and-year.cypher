RETURN [head(COLLECT {
  CALL () {
    MATCH (n1:`Agreement`)
    WITH n1, n1.`kind` AS g1_0 LIMIT $mostRows
    WITH g1_0, count(*) AS a1_0
    RETURN collect([g1_0, a1_0]) AS t1, sum(a1_0) AS t1_0
  }
  WITH t1, t1_0, COLLECT {
    UNWIND CASE WHEN ((t1_0 < $mostRows) AND (size(t1) < $mostGroups)) THEN t1 ELSE [] END AS k1
    WITH k1[0] AS g1_0, k1[1] AS a1_0
    WITH g1_0, a1_0 ORDER BY a1_0 DESC, g1_0
    RETURN [[g1_0], a1_0] AS v
  } AS p1
  RETURN CASE WHEN (NOT (t1_0 < $mostRows)) THEN 0 WHEN (NOT (size(t1) < $mostGroups)) THEN 1 ELSE p1 END AS v
})] AS f0, [head(COLLECT {
  CALL () {
    MATCH (n1:`City`)
    WITH n1, COLLECT {
      MATCH w2 = (n1)(()-[y2_0:`LOCATED_IN`]->(z2_0)){0,15}(x2_0)-[y2_1:`LOCATED_IN`]->(n2) WHERE ((n2:`Country`) AND ((n1 <> n2) AND all(i IN nodes(w2) WHERE single(j IN nodes(w2) WHERE (j = i)))))
      WITH DISTINCT n2 ORDER BY n2.`id` LIMIT 1
      WITH DISTINCT n2 LIMIT $mostRows
      RETURN n2.`id` AS v
    } AS g1_0 LIMIT $mostRows
    UNWIND CASE WHEN (size(g1_0) = 0) THEN [null] ELSE g1_0 END AS g1_0o
    WITH n1, g1_0o AS g1_0 LIMIT $mostRows
    WITH g1_0, count(*) AS a1_0
    RETURN collect([g1_0, a1_0]) AS t1, sum(a1_0) AS t1_0
  }
  WITH t1, t1_0, COLLECT {
    UNWIND CASE WHEN ((t1_0 < $mostRows) AND (size(t1) < $mostGroups)) THEN t1 ELSE [] END AS k1
    WITH k1[0] AS g1_0, k1[1] AS a1_0
    WITH g1_0, a1_0 ORDER BY a1_0 DESC, g1_0 LIMIT $q1
    RETURN [[head(COLLECT {
      MATCH (n2:`Entity` {`id`: g1_0})
      RETURN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)] AS v
    })], a1_0] AS v
  } AS p1
  RETURN CASE WHEN (NOT (t1_0 < $mostRows)) THEN 0 WHEN (NOT (size(t1) < $mostGroups)) THEN 1 ELSE p1 END AS v
})] AS f1, [head(COLLECT {
  CALL () {
    MATCH (n1:`Event`)
    WITH n1, head([b1 IN [[n1.`_a_date`, n1.`_b_date`]] | CASE WHEN ((b1[0] IS NULL) OR (b1[0] = -2147483648) OR (b1[1] = 2147483647)) THEN CASE WHEN (b1[0] IS NOT NULL) THEN 9223372036854775807 END ELSE head([e1 IN [head([m1 IN [(date('0001-01-01') + duration({days: b1[0]}))] | m1.`year`])] | CASE WHEN (e1 = head([m1 IN [(date('0001-01-01') + duration({days: b1[1]}))] | m1.`year`])) THEN e1 ELSE 9223372036854775807 END]) END]) AS g1_0 LIMIT $mostRows
    WITH g1_0, count(*) AS a1_0
    RETURN collect([g1_0, a1_0]) AS t1, sum(a1_0) AS t1_0
  }
  WITH t1, t1_0, COLLECT {
    UNWIND CASE WHEN ((t1_0 < $mostRows) AND (size(t1) < $mostGroups)) THEN t1 ELSE [] END AS k1
    WITH k1[0] AS g1_0, k1[1] AS a1_0
    WITH g1_0, a1_0 ORDER BY g1_0, g1_0
    RETURN [[g1_0, [g1_0]], a1_0] AS v
  } AS p1
  RETURN CASE WHEN (NOT (t1_0 < $mostRows)) THEN 0 WHEN (NOT (size(t1) < $mostGroups)) THEN 1 ELSE p1 END AS v
})] AS f2
