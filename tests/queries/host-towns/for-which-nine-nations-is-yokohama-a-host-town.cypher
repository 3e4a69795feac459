RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Document`)
  RETURN [[COLLECT {
    MATCH (n1)-[r2:`LISTS`]->(n2)
    WITH n2, r2 ORDER BY r2.`position`, n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, CASE WHEN (n2:`Activity`|`Agreement`|`BudgetLine`|`City`|`Document`|`Event`|`Facility`|`HostTown`|`Observation`|`Office`|`Organization`|`Policy`|`Programme`|`Project`|`Region`) THEN [coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`)] WHEN (n2:`Country`) THEN [coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`), n2.`isoCode`] END]] AS v
  }, COUNT {
    MATCH (n1)-[r2:`LISTS`]->(n2)
  }]] AS v LIMIT 1
}) AS f0
