RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Organization`)
  RETURN [COLLECT {
    MATCH (c2:`_Contact` {`_owner`: n1.`id`})
    RETURN [c2.`kind`, c2.`value`, c2.`printed`] AS v ORDER BY c2.`_place`
  }, [COLLECT {
    MATCH (n1)<-[r2:`PUBLISHED_BY`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $q1d10s0
    RETURN [[coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), n2.`kind`, n2.`url`]] AS v
  }], COLLECT {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`})
    RETURN [c2.`property`, c2.`lineFrom`, head(COLLECT {
      MATCH (n3:`Entity` {`id`: c2.`document`}) WHERE (n3:`Document`)
      RETURN [n3.`id`] AS v LIMIT 1
    })] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f0
