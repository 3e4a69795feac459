RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Observation`)
  RETURN [n1.`value`, n1.`unit`, n1.`printed`, [COLLECT {
    MATCH (n1)<-[r2:`PART_OF`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, CASE WHEN (n2:`Activity`|`Agreement`|`BudgetLine`|`City`|`Country`|`Document`|`Event`|`Facility`|`HostTown`|`Office`|`Organization`|`Policy`|`Programme`|`Project`|`Region`) THEN [] WHEN (n2:`Observation`) THEN [n2.`fundingSource`, n2.`value`, n2.`printed`, COLLECT {
      MATCH (c3:`_Citation` {`_owner`: n2.`id`})
      RETURN [c3.`lineFrom`, c3.`item`, c3.`basis`] AS v ORDER BY c3.`_place`
    }] END]] AS v
  }], [COLLECT {
    MATCH (n1)<-[r2:`COMPARES`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`metric`, n2.`value`, n2.`printed`, COLLECT {
      MATCH (c3:`_Citation` {`_owner`: n2.`id`})
      RETURN [c3.`lineFrom`, c3.`item`, c3.`basis`] AS v ORDER BY c3.`_place`
    }, COLLECT {
      MATCH (c3:`_Claim` {`_owner`: n2.`id`}) WHERE (NOT coalesce((c3.`rank` = $q1), false))
      RETURN [c3.`property`, coalesce(c3.`value_EN`, c3.`value_JA`), COLLECT {
        MATCH (c4:`_Citation` {`_owner`: c3.`id`})
        RETURN [c4.`lineFrom`, c4.`item`, c4.`basis`] AS v ORDER BY c4.`_place`
      }] AS v ORDER BY c3.`_place`
    }, [COLLECT {
      MATCH (n2)-[r3:`INVOLVES`]->(n3)
      WITH n3, r3 ORDER BY n3.`id`, r3.`id` LIMIT $d10s0
      RETURN [[n3.`_type`, [coalesce(n3.`_display_EN`, n3.`_display_JA`, n3.`id`)]]] AS v
    }]]] AS v
  }]] AS v LIMIT 1
}) AS f0
