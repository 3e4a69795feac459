RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Organization`)
  RETURN [[COLLECT {
    MATCH (n1)<-[r2:`PART_OF`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[COLLECT {
      MATCH (c3:`_Citation` {`_owner`: r2.`id`})
      RETURN [c3.`lineFrom`, c3.`basis`, head(COLLECT {
        MATCH (n4:`Entity` {`id`: c3.`document`}) WHERE (n4:`Document`)
        RETURN [n4.`id`] AS v LIMIT 1
      })] AS v ORDER BY c3.`_place`
    }, [n2.`_type`, CASE WHEN (n2:`Activity`|`Agreement`|`BudgetLine`|`City`|`Country`|`Document`|`Event`|`Facility`|`HostTown`|`Observation`|`Office`|`Policy`|`Programme`|`Project`|`Region`) THEN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)] WHEN (n2:`Organization`) THEN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), [COLLECT {
      MATCH (n2)-[r3:`RESPONSIBLE_FOR`]->(n3)
      WITH n3, r3 ORDER BY n3.`id`, r3.`id` LIMIT $q2d10s0
      RETURN [[COLLECT {
        MATCH (c4:`_Citation` {`_owner`: r3.`id`})
        RETURN [c4.`lineFrom`, c4.`item`, c4.`basis`] AS v ORDER BY c4.`_place`
      }, [n3.`_type`, [coalesce(n3.`_display_EN`, n3.`_display_JA`, n3.`id`)]]]] AS v
    }, COUNT {
      MATCH (n2)-[r3:`RESPONSIBLE_FOR`]->(n3)
    }]] END]]] AS v
  }]] AS v LIMIT 1
}) AS f0
