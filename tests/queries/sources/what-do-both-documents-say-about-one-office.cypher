RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Office`)
  RETURN [COLLECT {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`})
    RETURN [c2.`property`, c2.`lineFrom`, c2.`lineTo`, c2.`basis`, head(COLLECT {
      MATCH (n3:`Entity` {`id`: c2.`document`}) WHERE (n3:`Document`)
      RETURN [coalesce(n3.`title_JA`, n3.`title_EN`), [COLLECT {
        MATCH (n3)-[r4:`PART_OF`]->(n4)
        WITH n4, r4 ORDER BY n4.`id`, r4.`id` LIMIT $d10s0
        RETURN [[n4.`_type`, [coalesce(n4.`_display_JA`, n4.`_display_EN`, n4.`id`)]]] AS v
      }]] AS v LIMIT 1
    })] AS v ORDER BY c2.`_place`
  }, [COLLECT {
    MATCH (n1)<-[r2:`DEPICTS`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[coalesce(n2.`title_JA`, n2.`title_EN`)]] AS v
  }], [COLLECT {
    MATCH (n1)<-[r2:`LISTS`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[r2.`position`, [coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`)]]] AS v
  }]] AS v LIMIT 1
}) AS f0
