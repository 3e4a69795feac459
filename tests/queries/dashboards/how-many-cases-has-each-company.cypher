RETURN [[COUNT {
  MATCH (n1:`Project`) WHERE (n1.`kind` = $q0)
}], head(COLLECT {
  CALL () {
    MATCH (n1:`Project`) WHERE (n1.`kind` = $q0)
    WITH n1, COLLECT {
      MATCH (n1)-[r2:`IMPLEMENTED_BY`]->(n2)
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
    WITH g1_0, a1_0 ORDER BY a1_0 DESC, g1_0
    RETURN [[head(COLLECT {
      MATCH (n2:`Entity` {`id`: g1_0})
      RETURN [n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]] AS v
    })], a1_0] AS v
  } AS p1
  RETURN CASE WHEN (NOT (t1_0 < $mostRows)) THEN 0 WHEN (NOT (size(t1) < $mostGroups)) THEN 1 ELSE p1 END AS v
})] AS f0
