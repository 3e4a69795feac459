RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Document`)
  RETURN [[COLLECT {
    MATCH (n1)-[r2:`LISTS`]->(n2)
    WITH n2, r2 ORDER BY r2.`position`, n2.`id`, r2.`id` LIMIT $q1d10s0
    RETURN [[r2.`position`, [n2.`_type`, CASE WHEN (n2:`Activity`|`Agreement`|`BudgetLine`|`City`|`Country`|`Event`|`Facility`|`HostTown`|`Observation`|`Office`|`Organization`|`Policy`|`Programme`|`Project`|`Region`) THEN [coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`)] WHEN (n2:`Document`) THEN [coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`), n2.`page`, n2.`presence`] END]]] AS v
  }]] AS v LIMIT 1
}) AS f0
