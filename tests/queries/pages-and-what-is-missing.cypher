RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Document`)
  RETURN [n1.`kind`, n1.`url`, COLLECT {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`})
    RETURN [c2.`property`, c2.`lineFrom`, c2.`basis`, head(COLLECT {
      MATCH (n3:`Entity` {`id`: c2.`document`}) WHERE (n3:`Document`)
      RETURN [n3.`id`] AS v LIMIT 1
    })] AS v ORDER BY c2.`_place`
  }, [COLLECT {
    MATCH (n1)-[r2:`PUBLISHED_BY`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[COLLECT {
      MATCH (c3:`_Citation` {`_owner`: r2.`id`})
      RETURN [c3.`lineFrom`, c3.`basis`] AS v ORDER BY c3.`_place`
    }, [n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]]] AS v
  }]] AS v LIMIT 1
}) AS f0, head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q2}) WHERE (n1:`Document`)
  RETURN [coalesce(n1.`title_EN`, n1.`title_JA`), n1.`presence`, coalesce(n1.`description_EN`, n1.`description_JA`), COLLECT {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`})
    RETURN [c2.`property`, c2.`lineFrom`, c2.`basis`, c2.`note`] AS v ORDER BY c2.`_place`
  }, COLLECT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE (NOT coalesce((c2.`rank` = $q5), false))
    RETURN [c2.`property`, c2.`state`, COLLECT {
      MATCH (c3:`_Citation` {`_owner`: c2.`id`})
      RETURN [c3.`lineFrom`, c3.`lineTo`, c3.`basis`, c3.`note`] AS v ORDER BY c3.`_place`
    }] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f1, head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q6}) WHERE (n1:`Document`)
  RETURN [coalesce(n1.`title_EN`, n1.`title_JA`), n1.`presence`, coalesce(n1.`description_EN`, n1.`description_JA`), COLLECT {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`})
    RETURN [c2.`property`, c2.`lineFrom`, c2.`basis`, c2.`note`] AS v ORDER BY c2.`_place`
  }, COLLECT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE (NOT coalesce((c2.`rank` = $q5), false))
    RETURN [c2.`property`, c2.`state`, COLLECT {
      MATCH (c3:`_Citation` {`_owner`: c2.`id`})
      RETURN [c3.`lineFrom`, c3.`lineTo`, c3.`basis`, c3.`note`] AS v ORDER BY c3.`_place`
    }] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f2
