RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Programme`)
  RETURN [coalesce(n1.`_display_JA`, n1.`_display_EN`, n1.`id`), [COLLECT {
    MATCH (n1)<-[r2:`RESPONSIBLE_FOR`]-(n2) WHERE ((n2:`Organization`) AND (n2.`kind` = $q2))
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[COLLECT {
      MATCH (c3:`_Citation` {`_owner`: r2.`id`})
      RETURN [c3.`lineFrom`, c3.`basis`, head(COLLECT {
        MATCH (n4:`Entity` {`id`: c3.`document`}) WHERE (n4:`Document`)
        RETURN [n4.`id`] AS v LIMIT 1
      })] AS v ORDER BY c3.`_place`
    }, [n2.`_type`, [coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`)]]]] AS v
  }]] AS v LIMIT 1
}) AS f0, head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q4}) WHERE (n1:`Programme`)
  RETURN [coalesce(n1.`_display_JA`, n1.`_display_EN`, n1.`id`), [COLLECT {
    MATCH (n1)<-[r2:`RESPONSIBLE_FOR`]-(n2) WHERE ((n2:`Organization`) AND (n2.`kind` = $q2))
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[COLLECT {
      MATCH (c3:`_Citation` {`_owner`: r2.`id`})
      RETURN [c3.`lineFrom`, c3.`basis`, head(COLLECT {
        MATCH (n4:`Entity` {`id`: c3.`document`}) WHERE (n4:`Document`)
        RETURN [n4.`id`] AS v LIMIT 1
      })] AS v ORDER BY c3.`_place`
    }, [n2.`_type`, [coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`)]]]] AS v
  }]] AS v LIMIT 1
}) AS f1
