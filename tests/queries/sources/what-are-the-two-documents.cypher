RETURN COLLECT {
  UNWIND range(0, (size($q0l) - 1)) AS d1
  OPTIONAL MATCH (n1:`Entity` {`id`: $q0l[d1]})
  RETURN CASE WHEN (n1 IS NOT NULL) THEN [n1.`_type`, CASE WHEN (n1:`Activity`|`Agreement`|`BudgetLine`|`City`|`Country`|`Event`|`Facility`|`HostTown`|`Observation`|`Office`|`Organization`|`Policy`|`Programme`|`Project`|`Region`) THEN [] WHEN (n1:`Document`) THEN [coalesce(n1.`title_JA`, n1.`title_EN`), n1.`kind`, n1.`date`, n1.`presence`, [COLLECT {
    MATCH (n1)-[r2:`PUBLISHED_BY`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`)]]] AS v
  }], [COUNT {
    MATCH (n1)<-[r2:`PART_OF`]-(n2)
  }]] END] END AS v ORDER BY d1
} AS f0
