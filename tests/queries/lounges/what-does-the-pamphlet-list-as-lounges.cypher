RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Document`)
  RETURN [coalesce(n1.`title_JA`, n1.`title_EN`), [COLLECT {
    MATCH (n1)-[r2:`LISTS`]->(n2)
    WITH n2, r2 ORDER BY r2.`position`, n2.`id`, r2.`id` LIMIT $q2d10s0
    RETURN [[r2.`position`, [n2.`_type`, CASE WHEN (n2:`Activity`|`Agreement`|`BudgetLine`|`City`|`Country`|`Document`|`Event`|`HostTown`|`Observation`|`Office`|`Organization`|`Policy`|`Programme`|`Project`|`Region`) THEN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)] WHEN (n2:`Facility`) THEN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), n2.`kind`] END]]] AS v
  }, COUNT {
    MATCH (n1)-[r2:`LISTS`]->(n2)
  }]] AS v LIMIT 1
}) AS f0
