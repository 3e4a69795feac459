RETURN [head(COLLECT {
  CALL () {
    MATCH (n1:`Facility`) WHERE EXISTS {
      MATCH w2 = (n1)(()-[y2_0:`LOCATED_IN`]->(z2_0)){1,16}(n2) WHERE ((n1 <> n2) AND all(i IN nodes(w2) WHERE single(j IN nodes(w2) WHERE (j = i))))
      WITH DISTINCT n2 WHERE ((n2:`Region`) AND (n2.`kind` = $q0))
    }
    WITH n1, COLLECT {
      MATCH w2 = (n1)(()-[y2_0:`LOCATED_IN`]->(z2_0)){1,16}(n2) WHERE ((n1 <> n2) AND all(i IN nodes(w2) WHERE single(j IN nodes(w2) WHERE (j = i))))
      WITH DISTINCT n2
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
    WITH k1[0] AS g1_0, k1[1] AS a1_0 WHERE (a1_0 > $q2)
    WITH g1_0, a1_0 ORDER BY a1_0, g1_0, g1_0
    RETURN [[head(COLLECT {
      MATCH (n2:`Entity` {`id`: g1_0})
      RETURN [n2.`_type`, CASE WHEN (n2:`City`|`Country`|`Facility`|`Office`) THEN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)] WHEN (n2:`Region`) THEN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), n2.`kind`] END] AS v
    })], a1_0] AS v
  } AS p1
  RETURN CASE WHEN (NOT (t1_0 < $mostRows)) THEN 0 WHEN (NOT (size(t1) < $mostGroups)) THEN 1 ELSE p1 END AS v
}), COUNT {
  MATCH (n1:`Facility`) WHERE EXISTS {
    MATCH w2 = (n1)(()-[y2_0:`LOCATED_IN`]->(z2_0)){1,16}(n2) WHERE ((n1 <> n2) AND all(i IN nodes(w2) WHERE single(j IN nodes(w2) WHERE (j = i))))
    WITH DISTINCT n2 WHERE ((n2:`Region`) AND (n2.`kind` = $q0))
  }
}] AS f0
