RETURN [COLLECT {
  MATCH (n1:`Facility`) WHERE (EXISTS {
    MATCH (n1)<-[r2:`LOCATED_IN`]-(n2) WHERE (coalesce((size(r2.`floors`) > 0), false) = $q1)
  } AND (n1.`id` IS NOT NULL))
  WITH n1 ORDER BY n1.`id` LIMIT $q0d10s0
  WITH n1, [[coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), [head(COLLECT {
    CALL (n1) {
      MATCH (n1)<-[r2:`LOCATED_IN`]-(n2)
      WITH n2, r2, COLLECT {
        UNWIND r2.`floors` AS i
        WITH DISTINCT i
        RETURN i AS v
      } AS g2_0 LIMIT $mostRows
      UNWIND CASE WHEN (size(g2_0) = 0) THEN [null] ELSE g2_0 END AS g2_0o
      WITH n2, r2, g2_0o AS g2_0 LIMIT $mostRows
      WITH g2_0, collect(n2) AS a2_0, collect(r2) AS a2_1, count(*) AS a2_2
      RETURN collect([g2_0, a2_0, a2_1, a2_2]) AS t2, sum(a2_2) AS t2_0
    }
    WITH t2, t2_0, COLLECT {
      UNWIND CASE WHEN ((t2_0 < $mostRows) AND (size(t2) < $mostGroups)) THEN t2 ELSE [] END AS k2
      WITH k2[0] AS g2_0, k2[1] AS a2_0, k2[2] AS a2_1, k2[3] AS a2_2
      WITH g2_0, a2_0, a2_1, a2_2 ORDER BY g2_0
      RETURN [[[g2_0]], a2_2, [COLLECT {
        UNWIND range(0, (size(a2_0) - 1)) AS o4
        WITH a2_0[o4] AS n4, a2_1[o4] AS r4
        WITH n4, r4 ORDER BY n4.`id`, r4.`id` LIMIT $d10s0
        RETURN [[n4.`_type`, [n4.`id`]]] AS v
      }]] AS v
    } AS p2
    RETURN CASE WHEN (NOT (t2_0 < $mostRows)) THEN 0 WHEN (NOT (size(t2) < $mostGroups)) THEN 1 ELSE p2 END AS v
  })]]] AS q1
  RETURN q1 AS v
}] AS f0
