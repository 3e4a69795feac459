RETURN [COLLECT {
  MATCH (n1:`Facility`) WHERE (EXISTS {
    MATCH (n1)<-[r2:`LOCATED_IN`]-(n2) WHERE (coalesce((size(r2.`floors`) > 0), false) = $q1)
  } AND (n1.`id` IS NOT NULL))
  WITH n1 ORDER BY n1.`id` LIMIT $q0d10s0
  WITH n1, [[coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), [COLLECT {
    MATCH (n1)<-[r2:`LOCATED_IN`]-(n2)
    WITH n2, r2, COLLECT {
      UNWIND r2.`floors` AS i
      WITH DISTINCT i
      RETURN i AS v
    } AS g2_0
    UNWIND CASE WHEN (size(g2_0) = 0) THEN [null] ELSE g2_0 END AS g2_0o
    WITH n2, r2, g2_0o AS g2_0
    WITH g2_0, collect(n2) AS a2_0, collect(r2) AS a2_1, count(*) AS a2_2
    WITH g2_0, a2_0, a2_1, a2_2 ORDER BY g2_0 LIMIT $most10000
    RETURN [[[g2_0]], a2_2, [COLLECT {
      UNWIND range(0, (size(a2_0) - 1)) AS o4
      WITH a2_0[o4] AS n4, a2_1[o4] AS r4
      WITH n4, r4 ORDER BY n4.`id`, r4.`id` LIMIT $d10s0
      RETURN [[n4.`_type`, [n4.`id`]]] AS v
    }]] AS v
  }]]] AS q1
  RETURN q1 AS v
}] AS f0
