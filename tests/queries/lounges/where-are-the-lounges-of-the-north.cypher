RETURN COLLECT {
  UNWIND range(0, (size($q0l) - 1)) AS d1
  OPTIONAL MATCH (n1:`Entity` {`id`: $q0l[d1]})
  RETURN CASE WHEN (n1 IS NOT NULL) THEN [n1.`_type`, CASE WHEN (n1:`Activity`|`Agreement`|`BudgetLine`|`City`|`Country`|`Document`|`Event`|`HostTown`|`Observation`|`Office`|`Organization`|`Policy`|`Programme`|`Project`|`Region`) THEN [] WHEN (n1:`Facility`) THEN [coalesce(n1.`_display_JA`, n1.`_display_EN`, n1.`id`), n1.`address`, [COLLECT {
    MATCH (n1)-[r2:`LOCATED_IN`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[r2.`printed`, [n2.`_type`, [coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`)]]]] AS v
  }], COLLECT {
    MATCH (c2:`_Contact` {`_owner`: n1.`id`})
    RETURN [c2.`kind`, c2.`printed`] AS v ORDER BY c2.`_place`
  }] END] END AS v ORDER BY d1
} AS f0
