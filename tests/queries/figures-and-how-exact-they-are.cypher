RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Observation`)
  RETURN [n1.`value`, n1.`unit`, n1.`printed`, n1.`approximate`, n1.`bound`, n1.`resolution`, n1.`period`, n1.`atDate`, coalesce(n1.`scope_EN`, n1.`scope_JA`), COLLECT {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`})
    RETURN [c2.`property`, c2.`lineFrom`, c2.`item`, c2.`basis`, head(COLLECT {
      MATCH (n3:`Entity` {`id`: c2.`document`}) WHERE (n3:`Document`)
      RETURN [n3.`id`] AS v LIMIT 1
    })] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f0, head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q2}) WHERE (n1:`Observation`)
  RETURN [n1.`value`, n1.`unit`, n1.`printed`, n1.`approximate`, n1.`bound`, n1.`resolution`, n1.`period`, n1.`atDate`, coalesce(n1.`scope_EN`, n1.`scope_JA`), COLLECT {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`})
    RETURN [c2.`property`, c2.`lineFrom`, c2.`item`, c2.`basis`, head(COLLECT {
      MATCH (n3:`Entity` {`id`: c2.`document`}) WHERE (n3:`Document`)
      RETURN [n3.`id`] AS v LIMIT 1
    })] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f1, head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q3}) WHERE (n1:`Observation`)
  RETURN [n1.`value`, n1.`unit`, n1.`printed`, n1.`approximate`, n1.`bound`, n1.`resolution`, n1.`period`, n1.`atDate`, coalesce(n1.`scope_EN`, n1.`scope_JA`), COLLECT {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`})
    RETURN [c2.`property`, c2.`lineFrom`, c2.`item`, c2.`basis`, head(COLLECT {
      MATCH (n3:`Entity` {`id`: c2.`document`}) WHERE (n3:`Document`)
      RETURN [n3.`id`] AS v LIMIT 1
    })] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f2, head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q4}) WHERE (n1:`Observation`)
  RETURN [n1.`value`, n1.`unit`, n1.`printed`, n1.`approximate`, n1.`bound`, n1.`resolution`, n1.`period`, n1.`atDate`, coalesce(n1.`scope_EN`, n1.`scope_JA`), COLLECT {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`})
    RETURN [c2.`property`, c2.`lineFrom`, c2.`item`, c2.`basis`, head(COLLECT {
      MATCH (n3:`Entity` {`id`: c2.`document`}) WHERE (n3:`Document`)
      RETURN [n3.`id`] AS v LIMIT 1
    })] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f3, head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q5}) WHERE (n1:`Observation`)
  RETURN [n1.`value`, n1.`unit`, n1.`printed`, n1.`approximate`, n1.`bound`, n1.`resolution`, n1.`period`, n1.`atDate`, coalesce(n1.`scope_EN`, n1.`scope_JA`), COLLECT {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`})
    RETURN [c2.`property`, c2.`lineFrom`, c2.`item`, c2.`basis`, head(COLLECT {
      MATCH (n3:`Entity` {`id`: c2.`document`}) WHERE (n3:`Document`)
      RETURN [n3.`id`] AS v LIMIT 1
    })] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f4, head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q6}) WHERE (n1:`Observation`)
  RETURN [n1.`value`, n1.`unit`, n1.`printed`, n1.`approximate`, n1.`bound`, n1.`resolution`, n1.`period`, n1.`atDate`, coalesce(n1.`scope_EN`, n1.`scope_JA`), COLLECT {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`})
    RETURN [c2.`property`, c2.`lineFrom`, c2.`item`, c2.`basis`, head(COLLECT {
      MATCH (n3:`Entity` {`id`: c2.`document`}) WHERE (n3:`Document`)
      RETURN [n3.`id`] AS v LIMIT 1
    })] AS v ORDER BY c2.`_place`
  }, [COLLECT {
    MATCH (n1)<-[r2:`PART_OF`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, CASE WHEN (n2:`Activity`|`Agreement`|`BudgetLine`|`City`|`Country`|`Document`|`Event`|`Facility`|`HostTown`|`Office`|`Organization`|`Policy`|`Programme`|`Project`|`Region`) THEN [] WHEN (n2:`Observation`) THEN [n2.`value`, n2.`unit`, n2.`printed`, n2.`approximate`, n2.`bound`, n2.`resolution`, n2.`period`, n2.`atDate`, coalesce(n2.`scope_EN`, n2.`scope_JA`), COLLECT {
      MATCH (c3:`_Citation` {`_owner`: n2.`id`})
      RETURN [c3.`property`, c3.`lineFrom`, c3.`item`, c3.`basis`, head(COLLECT {
        MATCH (n4:`Entity` {`id`: c3.`document`}) WHERE (n4:`Document`)
        RETURN [n4.`id`] AS v LIMIT 1
      })] AS v ORDER BY c3.`_place`
    }] END]] AS v
  }]] AS v LIMIT 1
}) AS f5
