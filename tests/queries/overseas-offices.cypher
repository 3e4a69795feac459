RETURN COLLECT {
  UNWIND range(0, (size($q0l) - 1)) AS d1
  OPTIONAL MATCH (n1:`Entity` {`id`: $q0l[d1]})
  RETURN CASE WHEN (n1 IS NOT NULL) THEN [n1.`_type`, CASE WHEN (n1:`Activity`|`Agreement`|`BudgetLine`|`City`|`Country`|`Document`|`Event`|`Facility`|`HostTown`|`Observation`|`Organization`|`Policy`|`Programme`|`Project`|`Region`) THEN [n1.`id`] WHEN (n1:`Office`) THEN [n1.`id`, coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), n1.`kind`, n1.`since`, [COLLECT {
    MATCH (n1)-[r2:`LOCATED_IN`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]] AS v
  }], head(COLLECT {
    MATCH w2 = (n1)(()-[y2_0:`LOCATED_IN`]->(z2_0)){0,15}(x2_0)-[y2_1:`LOCATED_IN`]->(n2) WHERE ((n2:`Country`) AND ((n1 <> n2) AND all(i IN nodes(w2) WHERE single(j IN nodes(w2) WHERE (j = i)))))
    WITH DISTINCT n2 ORDER BY n2.`id` LIMIT 1
    RETURN [n2.`isoCode`] AS v LIMIT 1
  }), [COLLECT {
    MATCH (n1)-[r2:`OPERATED_BY`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[r2.`since`, [n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]]] AS v
  }]] END] END AS v ORDER BY d1
} AS f0
