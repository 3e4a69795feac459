RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Policy`)
  RETURN [n1.`since`, n1.`until`, COLLECT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE (NOT coalesce((c2.`rank` = $q1), false))
    RETURN [c2.`property`, coalesce(c2.`value_EN`, c2.`value_JA`), c2.`printed`, COLLECT {
      MATCH (c3:`_Citation` {`_owner`: c2.`id`})
      RETURN [c3.`lineFrom`] AS v ORDER BY c3.`_place`
    }] AS v ORDER BY c2.`_place`
  }, [COLLECT {
    MATCH (n1)<-[r2:`PART_OF`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), [COLLECT {
      MATCH (n2)<-[r3:`PART_OF`]-(n3)
      WITH n3, r3 ORDER BY n3.`id`, n3.`id`, r3.`id` LIMIT $d10s0
      RETURN [[n3.`_type`, CASE WHEN (n3:`Activity`|`Agreement`|`BudgetLine`|`City`|`Country`|`Document`|`Event`|`Facility`|`HostTown`|`Observation`|`Office`|`Organization`|`Programme`|`Project`|`Region`) THEN [coalesce(n3.`_display_EN`, n3.`_display_JA`, n3.`id`)] WHEN (n3:`Policy`) THEN [coalesce(n3.`_display_EN`, n3.`_display_JA`, n3.`id`), n3.`number`] END]] AS v
    }]]]] AS v
  }]] AS v LIMIT 1
}) AS f0
