RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Document`)
  RETURN [[COLLECT {
    MATCH (n1)-[r2:`LISTS`]->(n2)
    WITH n2, r2 ORDER BY r2.`position`, n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, CASE WHEN (n2:`Activity`|`Agreement`|`BudgetLine`|`City`|`Country`|`Event`|`Facility`|`HostTown`|`Observation`|`Office`|`Organization`|`Policy`|`Programme`|`Project`|`Region`) THEN [coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`), COLLECT {
      MATCH (c3:`_Citation` {`_owner`: n2.`id`})
      RETURN [c3.`property`, c3.`lineFrom`] AS v ORDER BY c3.`_place`
    }] WHEN (n2:`Document`) THEN [coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`), n2.`kind`, n2.`url`, [COLLECT {
      MATCH (n2)-[r3:`PUBLISHED_BY`]->(n3)
      WITH n3, r3 ORDER BY n3.`id`, r3.`id` LIMIT $d10s0
      RETURN [[n3.`_type`, [coalesce(n3.`_display_JA`, n3.`_display_EN`, n3.`id`)]]] AS v
    }], COLLECT {
      MATCH (c3:`_Citation` {`_owner`: n2.`id`})
      RETURN [c3.`property`, c3.`lineFrom`] AS v ORDER BY c3.`_place`
    }] END]] AS v
  }, COUNT {
    MATCH (n1)-[r2:`LISTS`]->(n2)
  }]] AS v LIMIT 1
}) AS f0
